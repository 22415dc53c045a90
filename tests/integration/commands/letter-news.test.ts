import { describe, expect, it } from 'vitest';
import { keepSignedLetter, withdrawSignedLetter } from '#app/commands/signed-letters.server.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { startOfPlan } from '#app/domain/reservation/reservation.ts';
import { arrivals, subjectsTo } from '#tests/support/arrivals.ts';
import { A_LETTER, act, anApproved, as, aTeam, done, read } from '#tests/support/deeds.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';

const PEMDA = 'bpkad@contoh.go.id';

async function anOffice() {
  const house = aHouse();
  const number = anApproved(house, aTeam(house));
  await arrivals(house);
  return { house, number };
}

/** Keeps a signed letter; its id and its file are told by its serial. */
function signed(house: TestHouse, number: string, serial: number): string {
  const { plan } = read(house, number);
  const id = `surat-${serial}`;
  const form = {
    ...{ id, letterNumber: `S-${serial}/PK.1/2026`, letterDate: '2026-11-20' as LocalDate },
    startsAt: startOfPlan(plan ?? ({ sessions: [] } as never)),
  };
  const file = { ...A_LETTER, sha256: String(serial).padStart(64, 'b') };
  const settings = { sessionSecret: 'rahasia-untuk-uji-rahasia-untuk-uji' };
  done(keepSignedLetter(house, as('secretariat'), settings, { number, form, file }));
  return id;
}

const taken = (house: TestHouse, number: string, id: string) =>
  done(withdrawSignedLetter(house, as('secretariat'), number, { id, reason: 'Jabatan keliru.' }));

describe('a signed letter that is taken back', () => {
  it('is told to the pemda that has it: which, why, what holds, where to check', async () => {
    const { house, number } = await anOffice();
    const id = signed(house, number, 12);
    expect(subjectsTo(await arrivals(house), PEMDA)).toEqual([
      expect.stringContaining('Surat konfirmasi jadwal Anda tersedia'),
    ]);
    taken(house, number, id);
    const letters = await arrivals(house);
    expect(letters.map(({ to }) => to)).toEqual([PEMDA]);
    const [{ subject, text, calendar } = { subject: '', text: '', calendar: '' }] = letters;
    expect(subject).toBe(
      `[${number}] Surat konfirmasi S-12/PK.1/2026 tidak berlaku lagi; jadwal Anda tetap`,
    );
    for (const told of [
      ...['Tanggal surat: 20 November 2026', '> Jabatan keliru.', '/keaslian'],
      ...['tetap terjadwal', 'Jadwal: Senin, 7 Desember 2026, 09.00–10.00 WIB'],
    ]) {
      expect(text).toContain(told);
    }
    expect(calendar).toBeNull();
  });

  it('says nothing of a schedule that is over', async () => {
    const { house, number } = await anOffice();
    const id = signed(house, number, 12);
    await arrivals(house);
    done(act(house, number, 'cancel', { reason: 'Batal.' }));
    await arrivals(house);
    taken(house, number, id);
    const [letter] = await arrivals(house);
    expect(letter?.subject).toBe(`[${number}] Surat konfirmasi S-12/PK.1/2026 tidak berlaku lagi`);
    expect(letter?.text).toContain('Jadwal yang disebut surat itu juga tidak berlaku lagi');
    expect(letter?.text).not.toMatch(/tetap terjadwal|Jadwal: /);
  });

  it('is news to nobody where word of it has not gone: that is taken back instead', async () => {
    const { house, number } = await anOffice();
    taken(house, number, signed(house, number, 12));
    expect(await arrivals(house)).toEqual([]);
  });

  it('and replaced is told once, in the letter about the new one', async () => {
    const { house, number } = await anOffice();
    signed(house, number, 12);
    await arrivals(house);
    const second = signed(house, number, 13);
    const replaced = await arrivals(house);
    expect(replaced.map(({ subject }) => subject)).toEqual([
      expect.stringContaining('Surat konfirmasi jadwal Anda diganti dengan yang baru'),
    ]);
    expect(replaced[0]?.text).toContain(
      'menggantikan surat nomor S-12/PK.1/2026 tanggal 20 November 2026, yang tidak berlaku lagi',
    );
    // Withdrawn and replaced in one go: the reason stands beside the new letter.
    taken(house, number, second);
    signed(house, number, 14);
    const atOnce = await arrivals(house);
    expect(atOnce).toHaveLength(1);
    expect(atOnce[0]?.text).toContain('menggantikan surat nomor S-13/PK.1/2026');
    expect(atOnce[0]?.text).toContain('> Jabatan keliru.');
    // The one before never left the house, so there is nothing to replace.
    signed(house, number, 15);
    signed(house, number, 16);
    const [last, ...more] = await arrivals(house);
    expect(more).toEqual([]);
    expect(last?.text).toContain('S-16/PK.1/2026');
    expect(last?.text).toContain('menggantikan surat nomor S-14/PK.1/2026');
    // Nor is it the one that is spoken of when it is taken back: the pemda holds the one before.
    taken(house, number, signed(house, number, 17));
    const [held, ...others] = await arrivals(house);
    expect(others).toEqual([]);
    expect(held?.subject).toContain('Surat konfirmasi S-16/PK.1/2026 tidak berlaku lagi');
  });
});
