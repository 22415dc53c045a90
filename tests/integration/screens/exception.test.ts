import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import {
  answerException,
  askException,
  takeBackException,
} from '#app/commands/exceptions.server.ts';
import { delegate } from '#app/commands/delegations.server.ts';
import { countingViolations } from '#app/queries/reservation.server.ts';
import { exceptionRequests, violations, waivers } from '#db/schema/index.ts';
import { act, as as doerAs, checkedIn, done, refusalOf } from '#tests/support/deeds.ts';
import { aDesk, hiddenOf, ticks, unlisted } from '#tests/support/desk.ts';
import { aStaffMember, textOf, type Visitor } from '#tests/support/screens.ts';

const SCREEN = '/pengecualian';

/** Five of the list are ticked and a sixth is written beside them; the desk asks. */
async function asking(desk: Awaited<ReturnType<typeof aDesk>>, step = 'minta.0') {
  const reception = desk.as('reception');
  const form = {
    ...hiddenOf(await reception.get(desk.page)),
    ...ticks(desk.group().guests, 'mmmmm'),
    ...unlisted(0, 'Tamu Keenam'),
  };
  const answer = await reception.post(desk.page, { ...form, langkah: step });
  return { answer, form };
}

const questions = ({ house }: Awaited<ReturnType<typeof aDesk>>) =>
  house.db.select().from(exceptionRequests).all();

async function answering(supervisor: Visitor, id: string, answer: string, reason = '') {
  return supervisor.post(SCREEN, { id, answer, reason });
}

describe('an exception to the guest limit', () => {
  it('is asked with one tap, answered on the screen, and good for exactly those asked for', async () => {
    const desk = await aDesk(5);
    const { house, as, page, group } = desk;
    const { answer, form } = await asking(desk);
    expect(answer.status).toBe(200);
    const waiting = textOf(answer);
    expect(waiting).toContain('Menunggu jawaban Kepala Bagian: 6 orang, batas 5');
    // What was ticked and typed is still there.
    expect(answer.html).toContain('value="Tamu Keenam"');
    const supervisor = as('supervisor');
    const shown = textOf(await supervisor.get(SCREEN));
    expect(shown).toContain('Pengecualian 1 menunggu jawaban');
    expect(shown).toContain('6 orang · batas 5');
    expect(shown).toContain('Semua anggota rombongan diperlukan');
    expect(shown).toContain('Tamu Keenam (di luar daftar)');
    expect(shown).toContain('(belum dikonfirmasi)');
    const [question] = questions(desk);
    house.setNow('2026-12-07T01:52:00Z' as Instant);
    const said = await answering(supervisor, question?.id ?? '', 'granted');
    expect(said.location).toBe(`${SCREEN}?hasil=pengecualian-diberikan`);
    // A double click has answered once.
    expect((await answering(supervisor, question?.id ?? '', 'granted')).status).toBe(302);
    expect(house.db.select().from(waivers).all()).toHaveLength(1);
    expect(textOf(await as('reception').get(page))).toContain(
      'Disetujui Kepala Bagian pukul 08.52: 6 orang',
    );
    const seven = { ...form, ...unlisted(1, 'Tamu Ketujuh') };
    expect((await as('reception').post(page, seven)).status).toBe(422);
    expect((await as('reception').post(page, form)).status).toBe(302);
    expect(group().guests.filter(({ arrival }) => arrival === 'admitted')).toHaveLength(6);
    const [violation] = house.db.select().from(violations).all();
    expect(violation).toMatchObject({
      code: 'GUEST_LIMIT_EXCEEDED',
      params: { guests: 6, limit: 5 },
      waiverId: questions(desk)[0]?.waiverId,
    });
    expect(textOf(await supervisor.get(SCREEN))).toContain('diizinkan 6 orang');
  });

  it('is refused with a reason the desk can pass on, and may be asked for again', async () => {
    const desk = await aDesk(5);
    await asking(desk);
    const [question] = questions(desk);
    const supervisor = desk.as('supervisor');
    const blank = await answering(supervisor, question?.id ?? '', 'refused');
    expect(blank.status).toBe(400);
    expect(textOf(blank)).toContain('Pilih atau tuliskan alasannya');
    expect((await answering(supervisor, question?.id ?? '', 'refused.0')).status).toBe(302);
    const shown = textOf(await desk.as('reception').get(desk.page));
    expect(shown).toContain('Tidak disetujui Kepala Bagian');
    expect(shown).toContain('Ruang tidak cukup');
    const { form } = await asking(desk, 'minta.1');
    expect(questions(desk).map(({ state }) => state)).toEqual(['refused', 'open']);
    expect((await desk.as('reception').post(desk.page, form)).status).toBe(422);
    expect(desk.house.db.select().from(waivers).all()).toHaveLength(0);
  });

  it('wants a reason, more than the limit, and an answer to the question about the head', async () => {
    const desk = await aDesk(5);
    const bare = await asking(desk, 'minta');
    expect(bare.answer.status).toBe(400);
    expect(textOf(bare.answer)).toContain('Tuliskan alasannya');
    const within = { ...hiddenOf(await desk.as('reception').get(desk.page)), langkah: 'minta.0' };
    const five = await desk
      .as('reception')
      .post(desk.page, { ...within, ...ticks(desk.group().guests, 'mmmmm') });
    expect(five.status).toBe(400);
    expect(textOf(five)).toContain('5 orang masih dalam batas 5 orang');
    const headed = await aDesk(7, {
      headClaim: { claim: 'attends', office: 'bupati', representedBy: null },
    });
    const everyone = {
      ...hiddenOf(await headed.as('reception').get(headed.page)),
      ...ticks(headed.group().guests, 'mmmmmmm'),
    };
    const asked = { ...everyone, langkah: 'minta.0' };
    expect((await headed.as('reception').post(headed.page, asked)).status).toBe(422);
    const absent = await headed.as('reception').post(headed.page, { ...asked, pimpinan: 'absent' });
    expect(absent.status).toBe(200);
    expect(questions(headed)).toMatchObject([{ guests: 7, guestLimit: 5 }]);
  });

  it('is asked once at a time, taken back by the desk, and gone with the visit', async () => {
    const desk = await aDesk(5);
    const { house, as, number, page } = desk;
    await asking(desk);
    const { answer } = await asking(desk);
    expect(answer.status).toBe(200);
    expect(questions(desk)).toHaveLength(1);
    const other = await as('reception').post(page, {
      ...hiddenOf(answer),
      ...ticks(desk.group().guests, 'mmmmm'),
      ...unlisted(0, 'A'),
      ...unlisted(1, 'B'),
      langkah: 'minta.0',
    });
    expect(other.status).toBe(400);
    expect(textOf(other)).toContain('Permintaan untuk 6 orang masih menunggu jawaban');
    const id = questions(desk)[0]?.id ?? '';
    await as('reception').post(page, { pertanyaan: id, langkah: 'tarik' });
    expect(questions(desk)[0]?.state).toBe('withdrawn');
    const late = await answering(as('supervisor'), id, 'granted');
    expect(late.status).toBe(409);
    expect(textOf(late)).toContain('Sudah diputuskan lebih dahulu');
    expect(house.db.select().from(waivers).all()).toHaveLength(0);
    await asking(desk);
    done(act(house, number, 'cancel', { reason: 'Narasumber berhalangan.' }));
    expect(questions(desk).map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn']);
    expect(textOf(await as('supervisor').get(SCREEN))).toContain('Tidak ada yang menunggu jawaban');
  });

  it('has one answer when two supervisors press, or the desk takes it back meanwhile', async () => {
    const desk = await aDesk(5);
    const { house, number } = desk;
    await asking(desk);
    const id = questions(desk)[0]?.id ?? '';
    const first = doerAs('supervisor');
    const second = { ...first, actor: { ...first.actor, id: 'lain', name: 'Atasan lain' } };
    done(answerException(house, first, id, { verdict: 'refused', reason: 'Ruang sempit.' }));
    const granting = { verdict: 'granted', reason: 'Boleh.' } as const;
    expect(refusalOf(answerException(house, second, id, granting))).toMatchObject({
      code: 'stale',
      decidedBy: first.actor.name,
    });
    // Another answer of the same person is another deed.
    expect(refusalOf(answerException(house, first, id, granting)).code).toBe('stale');
    const back = takeBackException(house, doerAs('reception'), number, id);
    expect(refusalOf(back).code).toBe('stale');
    expect(house.db.select().from(waivers).all()).toHaveLength(0);
  });

  it('is answered by the deputy of the day, signed as such, and by nobody else', async () => {
    const desk = await aDesk(5);
    const { house, as } = desk;
    await asking(desk);
    const id = questions(desk)[0]?.id ?? '';
    const secretariat = as('secretariat');
    for (const role of ['secretariat', 'reception', 'auditor', 'admin'] as const) {
      expect((await answering(as(role), id, 'granted')).status, role).toBe(403);
    }
    const userId = aStaffMember(house, 'secretariat');
    const days = { from: '2026-12-07', to: '2026-12-08', reason: 'Dinas luar.' } as const;
    done(delegate(house, doerAs('admin'), { id: 'd', userId, ...days } as never));
    expect(textOf(await secretariat.get('/sekretariat'))).toContain('Pengecualian 1');
    expect((await answering(secretariat, id, 'granted', 'Diketahui.')).status).toBe(302);
    expect(questions(desk)[0]?.answeredBy).toContain('a.n. atasan');
    expect(house.db.select().from(waivers).all()[0]?.reason).toBe('Diketahui.');
  });

  it('tells the desk whom to call where nobody answers', async () => {
    const desk = await aDesk(5);
    aStaffMember(desk.house, 'supervisor');
    await asking(desk);
    desk.house.setNow('2026-12-07T01:54:00Z' as Instant);
    const shown = textOf(await desk.as('reception').get(desk.page));
    expect(shown).toContain('Belum dijawab. Telepon Kepala Bagian (Pegawai supervisor)');
    expect(shown).toContain('tidak ada wakil yang ditunjuk');
  });

  it('answers the question also where it is given on the page of exceptions', async () => {
    const desk = await aDesk(5);
    const { house, number, group } = desk;
    const { form } = await asking(desk);
    const codes = { reason: 'Diketahui Dirjen.', codes: ['GUEST_LIMIT_EXCEEDED'] };
    done(act(house, number, 'waive', codes, doerAs('supervisor')));
    expect(questions(desk)[0]).toMatchObject({ state: 'granted', answer: 'Diketahui Dirjen.' });
    const seven = { ...form, ...unlisted(1, 'Tamu Ketujuh') };
    expect((await desk.as('reception').post(desk.page, seven)).status).toBe(422);
    expect((await desk.as('reception').post(desk.page, form)).status).toBe(302);
    expect(countingViolations(house.db, group().id)).toHaveLength(1);
  });

  it('leaves nothing to ask once the head has come and all are in', async () => {
    const desk = await aDesk(5);
    const { house, number, group } = desk;
    await asking(desk);
    const guests = group().guests.map(({ id }) => ({ guestId: id, verdict: 'admitted' }));
    const sixth = { name: 'Bupati', kind: 'participant', verdict: 'admitted' };
    done(checkedIn(house, number, { guests, unlisted: [sixth], headVerdict: 'present' }));
    expect(questions(desk)[0]?.state).toBe('withdrawn');
    const ask = { arrival: null, words: 'Enam orang.' };
    expect(refusalOf(askException(house, doerAs('auditor'), number, ask)).code).toBe('forbidden');
  });
});
