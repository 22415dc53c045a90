import { describe, expect, it } from 'vitest';
import { arrivals, subjectsTo } from '#tests/support/arrivals.ts';
import { act, anApproved, aTeam, aVerified, done } from '#tests/support/deeds.ts';
import { aHouse } from '#tests/support/house.ts';

const BPKAD = 'bpkad@contoh.go.id';
const DPRD = 'setwan@contoh.go.id';
const NARASUMBER = 'narasumber.satu@contoh.go.id';

function theDprd(overrides: Record<string, unknown> = {}) {
  const contact = { name: 'Bapak Umpama', jabatan: 'Kasubbag', email: DPRD, phone: null };
  return {
    requester: { regionCode: '71.03', body: 'dprd', opd: null, contact },
    topics: ['OTSUS'],
    questions: 'Pembagian Dana Otonomi Khusus.',
    ...overrides,
  };
}

describe('two requests that become one', () => {
  it('are told to both offices and the narasumber, each in the order of events', async () => {
    const house = aHouse();
    const into = anApproved(house, aTeam(house));
    const from = aVerified(house, theDprd());
    const before = await arrivals(house);
    done(act(house, from, 'merge', { into, reason: 'Daerahnya sama.' }));
    const letters = await arrivals(house);

    expect(subjectsTo([...before, ...letters], BPKAD)).toEqual([
      expect.stringContaining('sudah kami terima'),
      expect.stringContaining('sudah diperiksa'),
      expect.stringContaining('Konsultasi Anda terjadwal: Senin, 7 Desember 2026'),
      expect.stringContaining('Bahasan konsultasi Anda bertambah, jadwalnya tetap: Senin, 7 Des'),
    ]);
    expect(subjectsTo([...before, ...letters], DPRD)).toEqual([
      expect.stringContaining('sudah kami terima'),
      expect.stringContaining('sudah diperiksa'),
      `[${from}] Permohonan konsultasi Anda digabung dengan ${into}`,
    ]);
    expect(subjectsTo(letters, NARASUMBER)).toEqual([
      expect.stringContaining('Bahasan konsultasi bertambah: Kab. Kepulauan Sangihe'),
    ]);

    // Both calendars learn the new title under the next sequence; the office that left has none.
    for (const reader of [BPKAD, NARASUMBER]) {
      const letter = letters.find(({ to }) => to === reader);
      expect(letter?.calendar).toMatch(/^METHOD:REQUEST$/m);
      expect(letter?.calendar).toMatch(/^SEQUENCE:1$/m);
      expect(letter?.text).toContain(`Permohonan ${from} dari daerah atau instansi yang sama`);
      expect(letter?.text).toContain('(OTSUS)');
      expect(letter?.text).not.toContain('Bapak Umpama');
    }
    const left = letters.find(({ to }) => to === DPRD);
    expect(left?.calendar).toBeNull();
    expect(left?.text).toContain('> Daerahnya sama.');
    expect(left?.text).toContain('pemberitahuan dikirim kepada narahubung permohonan itu');
  });

  it('without a schedule yet are no appointment to anybody', async () => {
    const house = aHouse();
    const into = aVerified(house);
    const from = aVerified(house, theDprd());
    await arrivals(house);
    done(act(house, from, 'merge', { into, reason: null }));
    const letters = await arrivals(house);
    expect(letters.map(({ to }) => to).sort()).toEqual([BPKAD, DPRD].sort());
    for (const { subject, text, calendar } of letters) {
      expect(calendar).toBeNull();
      expect(`${subject} ${text}`).not.toMatch(/Senin, 7 Desember|jadwalnya tetap|Undangan/);
    }
  });
});
