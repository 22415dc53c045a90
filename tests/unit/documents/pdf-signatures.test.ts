import { beforeAll, describe, expect, it } from 'vitest';
import { readSignatures } from '#app/documents/letters/pdf-signatures.server.ts';
import { latin1, pdfOfPages } from '#tests/support/pdf-files.ts';
import { aSigner, type Signer, signedPdf } from '#tests/support/signed-pdf.ts';

let sekda: Signer;
let bupati: Signer;

beforeAll(async () => {
  sekda = await aSigner('ANGGREK WANGI', 'BSrE Contoh');
  bupati = await aSigner('MAWAR MERAH', 'BSrE Contoh');
});

const FACTS = {
  ...{ signer: 'ANGGREK WANGI', issuer: 'BSrE Contoh', signedAt: '2026-11-05T02:30:00Z' },
  ...{ intact: true, changedAfter: false },
};

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe('an electronic signature', () => {
  it('tells who signed, by whose certificate, when, and that nothing was changed', async () => {
    const read = await readSignatures(await signedPdf(sekda, {}));
    expect(read).toEqual({ signatures: [FACTS], hasBad: false });
  });

  it('without a signed time tells that of the file', async () => {
    const { signatures } = await readSignatures(await signedPdf(sekda, { at: null }));
    expect(signatures).toEqual([{ ...FACTS, signedAt: '2026-11-05T03:00:00Z' }]);
  });

  it('no longer fits what was altered', async () => {
    const signed = textOf(await signedPdf(sekda, {}));
    const altered = latin1(signed.replace('[0 0 595 842]', '[0 0 595 999]'));
    expect((await readSignatures(altered)).signatures).toEqual([{ ...FACTS, intact: false }]);
  });

  it('tells that something was written behind it', async () => {
    const signed = textOf(await signedPdf(sekda, {}));
    const appended = latin1(`${signed}5 0 obj\n<< >>\nendobj\n%%EOF\n`);
    expect((await readSignatures(appended)).signatures).toEqual([{ ...FACTS, changedAfter: true }]);
    const padded = latin1(`${signed}\n\n`);
    expect((await readSignatures(padded)).signatures).toEqual([FACTS]);
  });

  it('stands beside others, in the order in which they were put', async () => {
    const first = await signedPdf(sekda, {});
    const both = await readSignatures(await signedPdf(bupati, { before: first }));
    expect(both).toEqual({
      hasBad: false,
      signatures: [
        { ...FACTS, changedAfter: true },
        { ...FACTS, signer: 'MAWAR MERAH' },
      ],
    });
  });

  it('that another put into the place of the true one is not taken for it', async () => {
    const [mine, theirs] = [await signedPdf(sekda, {}), await signedPdf(bupati, {})].map(textOf);
    const contents = /\/Contents <[0-9a-f]+>/;
    const stolen = contents.exec(theirs ?? '')?.[0] ?? '';
    const { signatures } = await readSignatures(latin1((mine ?? '').replace(contents, stolen)));
    // The same page signed by another is a signature of that other, over the same bytes.
    expect(signatures).toEqual([{ ...FACTS, signer: 'MAWAR MERAH' }]);
    const other = textOf(await signedPdf(bupati, { before: pdfOfPages(2) }));
    const foreign = contents.exec(other)?.[0] ?? '';
    const moved = await readSignatures(latin1((mine ?? '').replace(contents, foreign)));
    expect(moved.signatures[0]?.intact).toBe(false);
  });
});

describe('what only looks like a signature', () => {
  const bad = { signatures: [], hasBad: true };

  it.each([
    [
      'garbage for contents',
      (text: string) => text.replace(/<[0-9a-f]{500,}>/, `<${'ab'.repeat(4_000)}>`),
    ],
    ['no hex at all', (text: string) => text.replace(/<[0-9a-f]{500,}>/, `(${'x'.repeat(8_000)})`)],
    [
      'a range beyond the file',
      (text: string) =>
        text.replace(/\/ByteRange \[0 (\d+) (\d+) \d+\]/, '/ByteRange [0 $1 $2 9999999999]'),
    ],
    [
      'a huge range',
      (text: string) =>
        text.replace(/\/ByteRange \[[^\]]+\]/, '/ByteRange [0 10 999999999999999999999 5]'),
    ],
    [
      'a range that runs backwards',
      (text: string) => text.replace(/\/ByteRange \[[^\]]+\]/, '/ByteRange [0 500 100 20]'),
    ],
    [
      'a range of three numbers',
      (text: string) => text.replace(/\/ByteRange \[[^\]]+\]/, '/ByteRange [0 500 700]'),
    ],
  ])('by %s is told as such', async (_, spoil) => {
    const signed = textOf(await signedPdf(sekda, {}));
    expect(await readSignatures(latin1(spoil(signed)))).toEqual(bad);
  });

  it('is not looked for without end', async () => {
    const many = latin1(`%PDF-1.7\n${'/ByteRange [0 1 9 1]\n'.repeat(20_000)}`);
    expect((await readSignatures(many)).hasBad).toBe(true);
  });

  it('a file without any has none', async () => {
    expect(await readSignatures(pdfOfPages(1))).toEqual({ signatures: [], hasBad: false });
  });
});
