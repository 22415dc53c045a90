import { describe, expect, it } from 'vitest';
import { saveAnswers, saveDraftLetter } from '#app/commands/drafts.server.ts';
import { throwAwayDrafts } from '#app/commands/expired-drafts.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { House } from '#app/commands/house.server.ts';
import { loadDraft } from '#app/queries/draft.server.ts';
import { accessLinks, auditEntries, drafts, outbox, reservations } from '#db/schema/index.ts';
import { A_LETTER, act, as, done, read, submitted } from '#tests/support/deeds.ts';
import { begun, filledIn, FULL_ANSWERS } from '#tests/support/drafts.ts';
import { screens, textOf } from '#tests/support/screens.ts';

const at = (id: string, step: string) => `/permohonan/baru/${id}/${step}`;

const requests = ({ db }: House) => db.select().from(reservations).all();

function guestsOf(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    ...{ name: `Peserta ${index + 1}`, jabatan: null, nip: null },
    ...{ kind: 'participant' as const, specialNeeds: null },
  }));
}

describe('the check before sending', () => {
  it('lists what is still open, and no step is skipped', async () => {
    const { house, stranger } = await screens();
    const visitor = stranger();
    const id = await begun(visitor);
    const page = await visitor.get(at(id, 'periksa'));
    for (const open of ['Instansi dan narahubung', 'Topik', 'Waktu', 'Langkah surat', 'Peserta']) {
      expect(textOf(page)).toContain(open);
    }
    expect(textOf(page)).not.toContain('Kirim permohonan');
    expect((await visitor.post(at(id, 'periksa'), {})).status).toBe(400);
    expect(requests(house)).toEqual([]);
  });

  it('says what blocks beside its part and on top, and what only needs care', async () => {
    const { house, stranger } = await screens();
    const visitor = stranger();
    const id = await filledIn(house, visitor, { guests: guestsOf(6) });
    saveDraftLetter(house, id, null);
    const blocked = await visitor.post(at(id, 'periksa'), {});
    expect(blocked.status).toBe(422);
    const text = textOf(blocked);
    expect(text).toContain('Surat permintaan belum dilampirkan');
    expect(text).toContain('batasnya 5 orang');
    expect(text).toContain('mungkin dapat dilayani melalui video conference');
    expect(blocked.html).toMatch(/href="#letter"/);
    expect(requests(house)).toEqual([]);
    expect(house.db.select().from(outbox).all()).toEqual([]);
  });

  it('names no other request of an office that nobody has shown to speak for', async () => {
    const { house, stranger } = await screens();
    const { number } = done(submitted(house)).next;
    const visitor = stranger();
    const text = textOf(await visitor.get(at(await filledIn(house, visitor), 'periksa')));
    expect(text).toContain('sudah memiliki permohonan dengan topik yang sama');
    expect(text).not.toContain(number);
  });
});

describe('sending', () => {
  it('makes one request, however often it is sent, and opens it here', async () => {
    const { house, stranger } = await screens();
    const visitor = stranger();
    const id = await filledIn(house, visitor);
    expect(textOf(await visitor.get(at(id, 'periksa')))).toContain('Kirim permohonan');
    const [first, second] = await Promise.all([
      visitor.post(at(id, 'periksa'), {}),
      visitor.post(at(id, 'periksa'), {}),
    ]);
    const [row, ...others] = requests(house);
    expect(others).toEqual([]);
    const number = row?.number ?? '';
    expect(number).toMatch(/^K-2026-\d{5}$/);
    for (const sent of [first, second]) {
      expect(sent).toMatchObject({ status: 302, location: `/permohonan/${number}?hasil=terkirim` });
    }
    expect(visitor.cookie()).toContain(`p_${number}=`);
    const kept = read(house, number);
    expect(kept).toMatchObject({ status: 'submitted', channel: 'web', enteredByStaff: false });
    expect(kept.letter?.file).toEqual(A_LETTER);
    expect(kept.guests).toHaveLength(3);
    const [line] = house.db.select().from(auditEntries).all();
    expect(line).toMatchObject({ action: 'reservation.submitted', actorId: `draft:${id}` });
    expect(house.db.select().from(outbox).all().length).toBeGreaterThan(0);
  });

  it('leaves of a sent draft only what it became', async () => {
    const { house, stranger } = await screens();
    const visitor = stranger();
    const id = await filledIn(house, visitor);
    await visitor.post(at(id, 'periksa'), {});
    const [row] = requests(house);
    expect(loadDraft(house.db, id, house.clock())).toMatchObject({
      ...{ answers: {}, letter: null, reservationNumber: row?.number },
    });
    expect((await visitor.get(at(id, 'surat'))).location).toBe(`/permohonan/baru/${id}`);
    const topics = { mode: 'tatapMuka', topics: ['DBH'] };
    expect((await visitor.post(at(id, 'keperluan'), topics)).location).toBe(
      `/permohonan/baru/${id}`,
    );
    const told = await visitor.get(`/permohonan/baru/${id}`);
    expect(textOf(told)).toContain(`Buka permohonan ${row?.number}`);
    const opened = await visitor.post(`/permohonan/baru/${id}`, {});
    expect(opened.location).toBe(`/permohonan/${row?.number}`);
  });
});

describe('completing a returned request', () => {
  async function returned() {
    const office = await screens();
    const { house } = office;
    const { number } = done(submitted(house)).next;
    done(act(house, number, 'startReview'));
    const reasons = [{ field: 'letter.number', message: 'Nomor surat tidak terbaca.' }];
    done(act(house, number, 'return', { reasons }));
    return { ...office, number, holder: office.holderOf(number) };
  }

  it('opens the same steps filled in, with the reasons on top and the office given', async () => {
    const { holder, number } = await returned();
    const begin = await holder.post(`/permohonan/${number}/perbaiki`, {});
    expect(begin.location).toMatch(/^\/permohonan\/baru\/[^/]+\/surat$/);
    const again = await holder.post(`/permohonan/${number}/perbaiki`, {});
    expect(again.location).toBe(begin.location);
    const office = await holder.get((begin.location ?? '').replace('surat', 'instansi'));
    expect(textOf(office)).toContain('Nomor surat tidak terbaca. Langkah Surat');
    expect(textOf(office)).toContain('Instansi pemohon tidak dapat diganti.');
    expect(office.html).toContain('value="Ibu Contoh"');
    const letter = await holder.get(begin.location ?? '');
    expect(letter.html).toContain('value="900/12/BPKAD/2026"');
    expect(textOf(letter)).toContain('Surat yang sudah kami terima');
    expect(textOf(letter)).not.toContain('Hapus berkas');
  });

  it('is sent once, as the correction of that request and of no other office', async () => {
    const { house, holder, number } = await returned();
    const before = read(house, number);
    const { location } = await holder.post(`/permohonan/${number}/perbaiki`, {});
    const id = /baru\/([^/]+)\//.exec(location ?? '')?.[1] ?? '';
    const office = { body: 'pemda', regionCode: '72.04', 'contact.name': 'Ibu Baru' };
    await holder.post(at(id, 'instansi'), { ...office, 'contact.email': 'baru@contoh.go.id' });
    saveAnswers(house, id, (answers) => ({ ...answers, guests: guestsOf(2) }));
    const sent = await holder.post(at(id, 'periksa'), {});
    expect(sent.location).toBe(`/permohonan/${number}?hasil=resubmit`);
    await holder.post(at(id, 'periksa'), {});
    const after = read(house, number);
    expect(after).toMatchObject({ status: 'submitted', office: before.office });
    expect(after.revision).toBe(before.revision + 1);
    expect(after.contact?.name).toBe('Ibu Baru');
    expect(after.guests).toHaveLength(2);
    expect(after.letter?.file).toEqual(A_LETTER);
    expect(requests(house)).toHaveLength(1);
  });

  it('is refused where the request no longer waits for it, and to strangers', async () => {
    const { house, holder, stranger, number } = await returned();
    const { location } = await holder.post(`/permohonan/${number}/perbaiki`, {});
    const id = /baru\/([^/]+)\//.exec(location ?? '')?.[1] ?? '';
    done(act(house, number, 'withdraw', {}, as('pemda')));
    expect((await holder.post(at(id, 'periksa'), {})).status).toBe(409);
    expect(textOf(await holder.get(at(id, 'periksa')))).not.toContain('Kirim permohonan');
    expect((await holder.post(`/permohonan/${number}/perbaiki`, {})).status).toBe(409);
    expect((await stranger().post(`/permohonan/${number}/perbaiki`, {})).status).toBe(404);
  });
});

describe('a draft whose time is over', () => {
  it('is thrown away with its links; others stay', async () => {
    const { house, stranger, dataDir } = await screens();
    const visitor = stranger();
    const old = await filledIn(house, visitor);
    house.setNow('2026-12-20T02:00:00Z' as Instant);
    const young = await begun(visitor);
    expect(throwAwayDrafts(house, dataDir)).toBe(0);
    house.setNow('2026-12-23T02:00:01Z' as Instant);
    expect(throwAwayDrafts(house, dataDir)).toBe(1);
    const ids = house.db.select({ id: drafts.id }).from(drafts).all();
    expect(ids).toEqual([{ id: young }]);
    const subjects = house.db.select({ subject: accessLinks.subject }).from(accessLinks).all();
    expect(subjects).toEqual([{ subject: `draft:${young}` }]);
    expect((await visitor.get(at(old, 'periksa'))).status).toBe(404);
  });

  it('lives on with every answer', async () => {
    const { house, stranger } = await screens();
    const visitor = stranger();
    const id = await begun(visitor);
    house.setNow('2026-12-20T02:00:00Z' as Instant);
    saveAnswers(house, id, () => FULL_ANSWERS);
    house.setNow('2027-01-10T02:00:00Z' as Instant);
    expect((await visitor.get(at(id, 'periksa'))).status).toBe(200);
  });
});
