import { describe, expect, it } from 'vitest';
import { type Hearing, LetterSender } from '#app/components/request/upload/letter-sender.ts';
import type { UploadAnswer } from '#app/components/request/upload/upload-answer.ts';
import { brokenText, percentOf } from '#app/copy/letter-upload.ts';

const pdf = (size = 10) =>
  new File([new Uint8Array(size)], 'surat.pdf', { type: 'application/pdf' });
const photo = (name: string) => new File([new Uint8Array(10)], name, { type: 'image/jpeg' });

function aSender(answer: UploadAnswer = { taken: true }) {
  const ways: { file: File; hear: Hearing; cancelled: boolean }[] = [];
  const asked: (readonly string[])[] = [];
  let taken = 0;
  const sender = new LetterSender({
    fileBytes: 100,
    send: (file, hear) => {
      const way = { file, hear, cancelled: false };
      ways.push(way);
      return () => {
        way.cancelled = true;
      };
    },
    take: async (ids) => {
      asked.push(ids);
      return answer;
    },
    taken: () => {
      taken += 1;
    },
  });
  return { sender, ways, asked, taken: () => taken };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('sending a letter', () => {
  it('sends a PDF and has the letter made of it without another word', async () => {
    const { sender, ways, asked, taken } = aSender();
    sender.choose([pdf()]);
    ways[0]?.hear.begins(8);
    ways[0]?.hear.moves(4);
    expect(sender.state()).toMatchObject({ phase: 'sending', pages: [{ bytes: 8, sent: 4 }] });
    ways[0]?.hear.breaks();
    expect(sender.state().isBroken).toBe(true);
    ways[0]?.hear.moves(5);
    expect(sender.state().isBroken).toBe(false);
    ways[0]?.hear.arrives('a');
    expect(sender.state().phase).toBe('taking');
    await settled();
    expect([asked, taken(), sender.state().phase]).toEqual([[['a']], 1, 'idle']);
  });

  it('sends photos one after another and waits for a word, in their order then', async () => {
    const { sender, ways, asked } = aSender();
    sender.choose([photo('1.jpg'), photo('2.jpg')]);
    expect(ways).toHaveLength(1);
    ways[0]?.hear.arrives('a');
    expect(ways).toHaveLength(2);
    ways[1]?.hear.arrives('b');
    expect(sender.state().phase).toBe('ready');
    sender.choose([photo('3.jpg')]);
    expect(sender.state().phase).toBe('sending');
    expect(await sender.confirm()).toBe(false);
    expect(asked).toEqual([]);
    ways[2]?.hear.arrives('c');
    const [first, , third] = sender.state().pages.map(({ key }) => key);
    sender.move(third ?? '', -1);
    sender.remove(first ?? '');
    expect(await sender.confirm()).toBe(true);
    expect(asked).toEqual([['c', 'b']]);
  });

  it('refuses what can be told at once, the same fault anew each time, and keeps what is there', () => {
    const { sender, ways } = aSender();
    sender.choose([photo('1.jpg')]);
    for (const [files, says] of [
      [[pdf(101)], 'lebih dari 10 MB'],
      [[pdf(0)], 'kosong'],
      [[pdf(), photo('2.jpg')], 'hanya foto'],
      [[new File(['x'], 'surat.docx', { type: 'application/msword' })], 'harus berupa PDF'],
      [[new File(['x'], 'surat.docx', { type: 'application/msword' })], 'harus berupa PDF'],
    ] as const) {
      const before = sender.state().faults;
      sender.choose(files);
      expect(sender.state().fault).toContain(says);
      expect(sender.state().faults).toBe(before + 1);
    }
    expect(ways).toHaveLength(1);
    expect(sender.state().pages).toHaveLength(1);
  });

  it('gives up on a word, and falls back to the form where the way in pieces is shut', async () => {
    const { sender, ways } = aSender({ taken: false, message: 'Berkas PDF ini rusak.' });
    sender.choose([pdf()]);
    sender.cancel();
    expect([ways[0]?.cancelled, sender.state().phase]).toEqual([true, 'idle']);
    sender.choose([pdf()]);
    ways[1]?.hear.arrives('a');
    await settled();
    expect(sender.state()).toMatchObject({ fault: 'Berkas PDF ini rusak.', isPlain: false });
    sender.choose([pdf()]);
    expect(sender.state().fault).toBeNull();
    ways[2]?.hear.fails(null);
    expect(sender.state()).toMatchObject({ phase: 'idle', isPlain: true });
    expect(sender.state().fault).toContain('tekan Unggah');
  });
});

it('says how far it came in whole percents that never promise too much', () => {
  expect(percentOf(0, 0)).toBe(0);
  expect(percentOf(999, 1000)).toBe(99);
  expect(percentOf(1001, 1000)).toBe(100);
  expect(brokenText(42, 100)).toBe('Sambungan terputus, 42% sudah terkirim; dilanjutkan otomatis');
});
