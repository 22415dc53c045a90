import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { auditEntries, signedLetters } from '#db/schema/index.ts';
import { anApproved, aTeam } from '#tests/support/deeds.ts';
import { aClearLetter } from '#tests/support/letter-files.ts';
import { signedLetterForm } from '#tests/support/letters.ts';
import { screens, textOf } from '#tests/support/screens.ts';

describe('a signed letter whose file says something else', () => {
  it('is kept only by whoever knows it, and the record tells', async () => {
    const office = await screens();
    const { house } = office;
    const number = anApproved(house, aTeam(house), { guests: [] });
    const secretariat = office.as('secretariat');
    const page = `/sekretariat/permohonan/${number}/surat-konfirmasi`;
    const bytes = new Uint8Array(await aClearLetter());
    const sent = (more: Record<string, string>) =>
      secretariat.post(page, signedLetterForm('a.pdf', more, bytes));
    const blank = signedLetterForm('a.pdf', { letterNumber: '', letterDate: '' }, bytes);
    blank.delete('file');
    const missing = textOf(await secretariat.post(page, blank));
    for (const one of ['Isi nomor', 'Isi tanggal', 'Pilih berkas']) expect(missing).toContain(one);
    expect(missing).not.toContain('Jadwal ini sudah lewat');
    const asked = await sent({});
    expect(asked.status).toBe(409);
    const words = textOf(asked);
    expect(words).toContain(
      'Di berkas tertulis nomor 900/1234/BPKAD/2026; Anda mengetik S-12/PK.1/2026.',
    );
    expect(words).toContain('tanggal 5 November 2026; Anda mengetik 16 November 2026.');
    expect(asked.html).toContain('value="S-12/PK.1/2026"');
    expect(house.db.select().from(signedLetters).all()).toEqual([]);

    // Agreed to one mistake, another one is asked about anew.
    const agreed = /name="agreed"[^>]*value="([^"]+)"/.exec(asked.html)?.[1] ?? '';
    expect((await sent({ agreed, letterNumber: 'S-13' })).status).toBe(409);
    expect((await sent({ agreed })).status).toBe(302);
    const [line] = house.db
      .select()
      .from(auditEntries)
      .all()
      .filter(({ action }) => action === 'reservation.letterSigned');
    expect(line?.details).toMatchObject({
      inFile: { letterNumber: '900/1234/BPKAD/2026', letterDate: '2026-11-05' },
    });
    expect(textOf(await secretariat.get(page))).toContain('Di berkas terbaca nomor 900/1234');

    // What is typed as the file says it is not asked about.
    const right = {
      id: 'lain',
      letterNumber: '900 / 1234 / bpkad / 2026',
      letterDate: '2026-11-05',
    };
    expect((await sent(right)).status).toBe(302);
  });
});

describe('a letter for an appointment whose time is over', () => {
  it('is not taken without saying so', async () => {
    const { house, as } = await screens();
    const number = anApproved(house, aTeam(house), { guests: [] });
    const page = `/sekretariat/permohonan/${number}/surat-konfirmasi`;
    house.setNow('2026-12-07T08:00:00Z' as Instant);
    expect(textOf(await as('secretariat').get(page))).toContain('Jadwal ini sudah lewat');
  });
});
