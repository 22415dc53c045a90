import { describe, expect, it } from 'vitest';
import { addMinutes } from '#app/domain/calendar/instant.ts';
import { claimsOf } from '#app/queries/officers.server.ts';
import { done, submitted } from '#tests/support/deeds.ts';
import { filledIn } from '#tests/support/drafts.ts';
import { claimed } from '#tests/support/officers.ts';
import { screens, textOf } from '#tests/support/screens.ts';

const CONTACT = 'bpkad@contoh.go.id';
const ELSEWHERE = {
  requester: {
    ...{ regionCode: '71.73', body: 'pemda', opd: null },
    contact: { name: 'Ibu Lain', jabatan: null, email: 'lain@contoh.go.id', phone: null },
  },
};

describe('what an address sees whose claim was refused or has ended', () => {
  it('stays nothing once ended, by a new claim of its own or one that others cause', async () => {
    const { house, officer, as, stranger } = await screens();
    const writer = officer(CONTACT);
    const own = await filledIn(house, writer);
    const sent = await writer.post(`/permohonan/baru/${own}/periksa`, {});
    const number = /K-\d{4}-\d{5}/.exec(sent.location ?? '')?.[0] ?? '';
    const page = `/permohonan/${number}`;
    const back = `/permohonan/baru/${own}`;
    const anew = officer(CONTACT);
    expect((await anew.get(back)).status).toBe(200);
    const [claim] = claimsOf(house.db, CONTACT);
    const secretariat = as('secretariat');
    const [yes, end] = [`/sekretariat/petugas/${claim?.id}/konfirmasi`, 'akhiri'];
    await secretariat.post(yes, { reason: '' });
    const deed = yes.replace('konfirmasi', end);
    expect(textOf(await secretariat.get(deed))).toContain('ikut dicabut');
    expect((await writer.get(page)).status).toBe(200);
    await secretariat.post(deed, { reason: 'Pindah tugas.' });

    // Neither the cookies it holds, nor its session, nor the draft it became.
    for (const visitor of [writer, anew]) {
      expect((await visitor.get(page)).status).toBe(404);
      expect((await visitor.get(back)).status).toBe(404);
      expect((await visitor.post(back, {})).status).toBe(404);
    }
    // A stranger who names the address claims nothing for it.
    const visitor = stranger();
    const other = await filledIn(house, visitor, { topics: ['DBH'] });
    expect((await visitor.post(`/permohonan/baru/${other}/periksa`, {})).status).toBe(302);
    expect(claimsOf(house.db, CONTACT)).toHaveLength(1);
    // A claim by its own hand waits, and opens nothing before it is confirmed.
    house.setNow(addMinutes(house.clock(), 1));
    const again = claimed(house, { email: CONTACT });
    expect((await anew.get(page)).status).toBe(404);
    expect(textOf(await anew.get('/instansi'))).not.toContain(number);
    await secretariat.post(`/sekretariat/petugas/${again}/konfirmasi`, { reason: '' });
    expect((await anew.get(page)).status).toBe(200);
    expect((await anew.get(back)).status).toBe(200);
  });

  it('is nothing through the links of a claim that was refused', async () => {
    const { house, as, holderOf } = await screens();
    const { number } = done(submitted(house)).next;
    const elsewhere = done(submitted(house, ELSEWHERE)).next.number;
    const [holder, other] = [holderOf(number), holderOf(elsewhere)];
    expect((await holder.get(`/permohonan/${number}`)).status).toBe(200);
    const id = claimed(house, { email: CONTACT, reservationNumber: number });
    await as('secretariat').post(`/sekretariat/petugas/${id}/tolak`, { reason: 'Alamat lama.' });
    expect((await holder.get(`/permohonan/${number}`)).status).toBe(404);
    expect((await other.get(`/permohonan/${elsewhere}`)).status).toBe(200);
  });
});
