import { describe, expect, it } from 'vitest';
import { act, aTeam, aVerified, done, submitted } from '#tests/support/deeds.ts';
import { claimed, confirmed } from '#tests/support/officers.ts';
import { screens, textOf } from '#tests/support/screens.ts';

const CONTACT = 'bpkad@contoh.go.id';
const SUCCESSOR = 'pengganti@contoh.go.id';

describe('an offer on the home', () => {
  it('tells its day and hours, and the mode where another was asked for', async () => {
    const { house, officer, holderOf } = await screens();
    const number = aVerified(house, { mode: 'tatapMuka', acceptsOtherMode: true });
    const { narasumberIds } = aTeam(house);
    const plan = { start: '2026-12-08T02:00:00Z', narasumberIds, mode: 'videoConference' };
    done(act(house, number, 'offer', plan));
    const home = textOf(await officer(CONTACT).get('/instansi'));
    expect(home).toMatch(
      /Perlu tindakan Anda .*Kami tawarkan: Selasa, 8 Desember 2026, 09\.00–10\.00 WIB \(10\.00–11\.00 WITA\), Video conference/i,
    );
    expect(textOf(await holderOf(number).get(`/permohonan/${number}`))).toMatch(
      /Video conference .*, bukan tatap muka seperti yang diminta/i,
    );
  });
});

describe('an office with as many open requests as it may have', () => {
  it('is told so beside the way to a new one, once it is confirmed and full', async () => {
    const { house, officer } = await screens();
    const waiting = officer(SUCCESSOR);
    confirmed(house, { email: CONTACT });
    claimed(house, { email: SUCCESSOR });
    for (const topic of ['DAU', 'DBH']) done(submitted(house, { topics: [topic] }));
    const full = 'Lihat yang belum selesai';
    expect(textOf(await officer(CONTACT).get('/instansi'))).not.toContain(full);
    done(submitted(house, { topics: ['PDRD'] }));
    const home = await officer(CONTACT).get('/instansi');
    expect(textOf(home)).toContain(
      '3 permohonan instansi ini belum selesai; paling banyak 3 sekaligus.',
    );
    expect(home.html).toContain('href="#permohonan"');
    expect(textOf(await waiting.get('/instansi'))).not.toContain(full);
  });
});
