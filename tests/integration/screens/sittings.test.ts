import { describe, expect, it } from 'vitest';
import { outbox } from '#db/schema/index.ts';
import { anApproved, aTeam, aVerified, read } from '#tests/support/deeds.ts';
import { screens, textOf } from '#tests/support/screens.ts';

/** Monday 7 December 2026, 09.00 and 10.00 WIB. */
const NINE = '2026-12-07T02:00:00Z';
const TEN = '2026-12-07T03:00:00Z';

function pageOf(number: string, slug = 'setujui'): string {
  return `/sekretariat/permohonan/${number}/${slug}`;
}

describe('several sittings, one after the other', () => {
  it('adds one by a button without script, and suggests somebody else in the same room', async () => {
    const { house, as } = await screens();
    const first = aTeam(house);
    const second = aTeam(house, 'Narasumber Dua');
    const number = aVerified(house);
    const query = new URLSearchParams({ waktu: NINE, ruang: first.roomId, periksa: 'tambah' });
    query.append('narasumber', first.narasumberIds[0] ?? '');
    const added = await as('secretariat').get(`${pageOf(number)}?${query.toString()}`);
    expect(textOf(added)).toContain('Sesi 2 · Senin, 7 Desember 2026, 10.00–11.00 WIB');
    expect(added.html).toContain('name="lanjutan[0].waktu"');
    const ticked = [...added.html.matchAll(/<input[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => tag.includes('checked') && tag.includes('name="lanjutan[0].'));
    expect(ticked.some((tag) => tag.includes(second.narasumberIds[0] ?? 'nobody'))).toBe(true);
    expect(ticked.some((tag) => tag.includes(first.roomId))).toBe(true);
    query.set('periksa', 'hapus-0');
    query.set('lanjutan[0].waktu', TEN);
    const removed = await as('secretariat').get(`${pageOf(number)}?${query.toString()}`);
    expect(textOf(removed)).not.toContain('Sesi 2');
  });

  it('goes on after the midday break, not in it', async () => {
    const { house, as } = await screens();
    const { narasumberIds } = aTeam(house);
    const number = aVerified(house);
    const query = new URLSearchParams({ waktu: '2026-12-07T04:00:00Z', periksa: 'tambah' });
    query.append('narasumber', narasumberIds[0] ?? '');
    const added = textOf(await as('secretariat').get(`${pageOf(number)}?${query.toString()}`));
    expect(added).toContain('Sesi 2 · Senin, 7 Desember 2026, 13.00–14.00 WIB');
    expect(added).toContain('12.00 WIB, langsung menyusul');
  });

  it('approves both in one go, and everybody is told their own', async () => {
    const { house, as, holderOf } = await screens();
    const first = aTeam(house);
    const second = aTeam(house, 'Narasumber Dua');
    const number = aVerified(house);
    const sent = {
      ...{ revision: String(read(house, number).revision), waktu: NINE, ruang: first.roomId },
      ...{ narasumber: first.narasumberIds, 'lanjutan[0].waktu': TEN },
      'lanjutan[0].narasumber': second.narasumberIds,
      'lanjutan[0].ruang': first.roomId,
    };
    expect((await as('secretariat').post(pageOf(number), sent)).status).toBe(302);
    expect(read(house, number).plan?.sessions).toMatchObject([
      { start: NINE, ...first },
      { start: TEN, narasumberIds: second.narasumberIds, roomId: first.roomId },
    ]);
    const review = textOf(await as('secretariat').get(`/sekretariat/permohonan/${number}`));
    expect(review).toContain('09.00–11.00 WIB');
    expect(review).toContain('10.00–11.00 WIB · Narasumber Dua · Ruang Narasumber Satu');
    expect(textOf(await holderOf(number).get(`/permohonan/${number}`))).toContain('Narasumber Dua');
    const told = house.db.select().from(outbox).all();
    const forSecond = told.find(({ recipient }) => recipient.startsWith('narasumber.dua'));
    expect(forSecond?.payload).toMatchObject({
      reservation: { start: TEN, room: 'Ruang Narasumber Satu', narasumber: ['Narasumber Dua'] },
      calendar: { start: TEN, end: '2026-12-07T04:00:00Z' },
    });
    const forPemda = told.find(({ recipient, kind }) => {
      return recipient === 'bpkad@contoh.go.id' && kind === 'reservationApproved';
    });
    expect(forPemda?.payload).toMatchObject({
      reservation: { sittings: [{ start: NINE }, { start: TEN, narasumber: ['Narasumber Dua'] }] },
      calendar: { start: NINE, end: '2026-12-07T04:00:00Z' },
    });
  });

  it('names the sitting whose place is taken', async () => {
    const { house, as } = await screens();
    const first = aTeam(house);
    const second = aTeam(house, 'Narasumber Dua');
    const other = anApproved(house, { start: TEN, ...second });
    const number = aVerified(house);
    const sent = {
      ...{ revision: String(read(house, number).revision), waktu: NINE, ruang: first.roomId },
      ...{ narasumber: first.narasumberIds, 'lanjutan[0].waktu': TEN },
      'lanjutan[0].narasumber': second.narasumberIds,
      'lanjutan[0].ruang': '',
    };
    const late = await as('secretariat').post(pageOf(number), sent);
    expect(late.status).toBe(409);
    expect(textOf(late)).toContain(`Narasumber Dua, 10.00–11.00 WIB: dipakai ${other}`);
    expect(read(house, number).status).toBe('verified');
  });

  it('does not take sittings that overlap', async () => {
    const { house, as } = await screens();
    const team = aTeam(house);
    const number = aVerified(house);
    const late = await as('secretariat').post(pageOf(number), {
      ...{ revision: String(read(house, number).revision), waktu: NINE, ruang: '' },
      ...{ narasumber: team.narasumberIds, 'lanjutan[0].waktu': NINE },
      'lanjutan[0].narasumber': team.narasumberIds,
    });
    expect(late.status).toBe(400);
    expect(textOf(late)).toContain('tidak boleh bertumpang tindih');
  });
});
