import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { accessLinks, auditEntries, officers, outbox } from '#db/schema/index.ts';
import { saveAnswers } from '#app/commands/drafts.server.ts';
import { isAccountNotice } from '#app/domain/decisions/notice-payload.ts';
import { drainOutbox } from '#app/jobs/outbox.server.ts';
import { MAIL_LIMITS } from '#app/http/mail-limits.server.ts';
import { verify } from '#app/jobs/verify.server.ts';
import { begun, filledIn, FULL_ANSWERS } from '#tests/support/drafts.ts';
import { done, submitted } from '#tests/support/deeds.ts';
import { MAIL_FROM } from '#tests/support/notices.ts';
import { claimed } from '#tests/support/officers.ts';
import { aTransport } from '#tests/support/outbox.ts';
import { screens, type TestScreens, textOf } from '#tests/support/screens.ts';

const CONTACT = 'bpkad@contoh.go.id';

function mailOf({ house }: TestScreens, kind: string) {
  return house.db
    .select()
    .from(outbox)
    .all()
    .filter((row) => row.kind === kind);
}

describe("a contact's claim on the page of its request", () => {
  it('is confirmed beside the letter, and told by mail', async () => {
    const office = await screens();
    const { house, as } = office;
    const { number } = done(submitted(house)).next;
    const id = claimed(house, { email: CONTACT, reservationNumber: number });
    const [review, deed] = [
      `/sekretariat/permohonan/${number}`,
      `/sekretariat/permohonan/${number}/konfirmasi-petugas`,
    ];
    const secretariat = as('secretariat');
    expect((await secretariat.get(review)).html).toContain(deed);
    const seenByAgent = await as('agent').get(review);
    expect(textOf(seenByAgent)).toContain('menunggu dikonfirmasi sebagai petugas');
    expect(seenByAgent.html).not.toContain(deed);
    expect(textOf(await secretariat.get(deed))).toContain('alamat berakhiran .go.id');
    const yes = await secretariat.post(deed, { reason: 'Selamat bertugas.' });
    expect(yes.location).toBe(`${review}?hasil=petugas-dikonfirmasi`);
    expect((await secretariat.post(deed, {})).status).toBe(302);
    expect(textOf(await secretariat.get(review))).not.toContain('menunggu dikonfirmasi');
    const mail = mailOf(office, 'officerConfirmed');
    expect(mail).toHaveLength(1);
    expect(mail[0]).toMatchObject({ reservationId: null, recipient: CONTACT });
    const trail = house.db
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.subject, `officer:${id}`));
    expect(trail.all().map(({ action }) => action)).toEqual([
      'officer.claimed',
      'officer.confirmed',
    ]);
  });

  it('is refused with a reason only, and decided once', async () => {
    const office = await screens();
    const { house, as } = office;
    const { number } = done(submitted(house)).next;
    const id = claimed(house, { email: CONTACT, reservationNumber: number });
    const secretariat = as('secretariat');
    const deed = `/sekretariat/permohonan/${number}/tolak-petugas`;
    const blank = await secretariat.post(deed, { reason: ' ' });
    expect(blank.status).toBe(400);
    expect(textOf(blank)).toContain('Alasan wajib diisi.');
    expect((await secretariat.post(deed, { reason: 'Gunakan alamat dinas.' })).status).toBe(302);
    expect((await secretariat.get(deed)).status).toBe(404);
    const late = await secretariat.post(`/sekretariat/petugas/${id}/konfirmasi`, {});
    expect(late.status).toBe(409);
    expect(textOf(await secretariat.get(`/sekretariat/petugas/${id}/konfirmasi`))).toContain(
      'Klaim ini sudah diputuskan',
    );
    expect(mailOf(office, 'officerRefused')).toHaveLength(1);
    expect(house.db.select().from(officers).all()).toMatchObject([{ state: 'refused' }]);
    const list = textOf(await as('auditor').get('/sekretariat/petugas'));
    expect(list).toContain('Gunakan alamat dinas.');
    expect(list).toContain('Tidak ada klaim yang menunggu');
  });
});

describe('a link that is lost', () => {
  it('is sent anew to the address on record, once, with who was called back', async () => {
    const office = await screens();
    const { house, as, holderOf } = office;
    const { number, id } = done(submitted(house)).next;
    const page = `/sekretariat/permohonan/${number}/kirim-tautan`;
    const [agent, holder] = [as('agent'), holderOf(number)];
    expect((await holder.get(`/permohonan/${number}`)).status).toBe(200);
    const form = await agent.get(page);
    expect(textOf(form)).toContain(CONTACT);
    const nonce = /name="nonce" value="([^"]+)"/.exec(form.html)?.[1] ?? '';
    const blank = await agent.post(page, { nonce, reason: '' });
    expect(blank.status).toBe(400);
    const fields = { nonce, reason: 'Ibu Contoh, 0436-21xxx', takeBack: 'on' };
    for (let sent = 0; sent < 2; sent += 1) {
      expect((await agent.post(page, fields)).location).toBe(
        `/kontak/${number}?hasil=tautan-dikirim`,
      );
    }
    const [mail, ...more] = mailOf(office, 'linkReissued');
    expect(more).toEqual([]);
    expect(mail?.recipient).toBe(CONTACT);
    expect(JSON.stringify(mail?.payload)).not.toContain('0436');
    const lines = house.db.select().from(auditEntries).where(eq(auditEntries.subject, id)).all();
    expect(lines.at(-1)).toMatchObject({
      ...{ action: 'reservation.linkReissued', reason: 'Ibu Contoh, 0436-21xxx' },
    });
    expect((await holder.get(`/permohonan/${number}`)).status).toBe(404);
    const open = house.db.select().from(accessLinks).all();
    expect(open.filter(({ revokedAt }) => revokedAt === null)).toHaveLength(1);
    const { problems } = verify({ db: house.db, dataDir: office.dataDir });
    expect(problems.filter(({ kind }) => !kind.startsWith('letter'))).toEqual([]);
  });

  it('is not made anew by the draft it came from, once all are taken back', async () => {
    const { house, as, stranger } = await screens();
    const visitor = stranger();
    const id = await filledIn(house, visitor);
    const { location } = await visitor.post(`/permohonan/baru/${id}/periksa`, {});
    const number = /K-\d{4}-\d{5}/.exec(location ?? '')?.[0] ?? '';
    const draft = `/permohonan/baru/${id}`;
    expect((await visitor.post(draft, {})).location).toBe(`/permohonan/${number}`);
    const fields = { nonce: 'a', reason: 'Ibu Contoh', takeBack: 'on' };
    await as('agent').post(`/sekretariat/permohonan/${number}/kirim-tautan`, fields);
    expect((await visitor.get(draft)).status).toBe(404);
    expect((await visitor.post(draft, {})).status).toBe(404);
    expect((await visitor.get(`/permohonan/${number}`)).status).toBe(404);
  });

  it('leaves the earlier ones alone unless told otherwise', async () => {
    const { house, as, holderOf } = await screens();
    const { number } = done(submitted(house)).next;
    const holder = holderOf(number);
    await holder.get(`/permohonan/${number}`);
    const fields = { nonce: 'a', reason: 'Ibu Contoh' };
    await as('secretariat').post(`/sekretariat/permohonan/${number}/kirim-tautan`, fields);
    expect((await holder.get(`/permohonan/${number}`)).status).toBe(200);
  });
});

describe('the link of a request that is being written', () => {
  it('is mailed to the address that is typed in, and its key struck once it is sent', async () => {
    const office = await screens();
    const { house, stranger } = office;
    const visitor = stranger();
    const id = await begun(visitor);
    saveAnswers(house, id, () => FULL_ANSWERS);
    const page = `/permohonan/baru/${id}/kirim-tautan`;
    expect((await visitor.get(`/permohonan/baru/${id}/instansi`)).html).toContain(page);
    const said = await visitor.post(page, { email: CONTACT });
    expect(textOf(said)).toContain(`Bila alamat ${CONTACT} benar, surel sudah dikirim`);
    const transport = aTransport();
    await drainOutbox(house, transport, { from: MAIL_FROM, holder: 'uji', random: () => 0 });
    const raw = transport.sent[0]?.raw.toString().replace(/=\r\n/g, '').replace(/=3D/g, '=') ?? '';
    const path = new RegExp(`/permohonan/baru/${id}\\?kunci=[\\w-]+`).exec(raw)?.[0] ?? '';
    const elsewhere = stranger();
    expect((await elsewhere.get(path)).location).toBe(`/permohonan/baru/${id}`);
    const [row] = mailOf(office, 'draftLink');
    if (row === undefined || !isAccountNotice(row.payload)) throw new Error('Nothing was sent');
    expect(row.payload.url).toBe(`https://sambang.test/permohonan/baru/${id}`);
  });

  it('carries no word of the writer’s to whoever may live at that address', async () => {
    const office = await screens();
    const visitor = office.stranger();
    const id = await begun(visitor);
    const lure = 'Klik http://jahat.test segera';
    saveAnswers(office.house, id, () => ({
      ...FULL_ANSWERS,
      ...(FULL_ANSWERS.contact && { contact: { ...FULL_ANSWERS.contact, name: lure } }),
      ...(FULL_ANSWERS.office && { office: { ...FULL_ANSWERS.office, opd: lure } }),
    }));
    const email = FULL_ANSWERS.contact?.email ?? '';
    await visitor.post(`/permohonan/baru/${id}/kirim-tautan`, { email });
    const [row] = mailOf(office, 'draftLink');
    expect(row?.payload).toMatchObject({ recipient: { name: '', email }, officeLabel: null });
    const transport = aTransport();
    await drainOutbox(office.house, transport, { from: MAIL_FROM, holder: 'uji', random: () => 0 });
    expect(transport.sent[0]?.raw.toString()).toContain('Yth. Bapak/Ibu,');
    expect(transport.sent[0]?.raw.toString()).not.toContain('jahat');
  });

  it('is no way to fill a mailbox', async () => {
    const { stranger } = await screens();
    const visitor = stranger();
    const page = `/permohonan/baru/${await begun(visitor)}/kirim-tautan`;
    expect((await visitor.post(page, { email: 'bukan alamat' })).status).toBe(400);
    const { points } = MAIL_LIMITS.sending.addressFromPlace;
    for (let sent = 0; sent < points; sent += 1) await visitor.post(page, { email: CONTACT });
    const late = await visitor.post(page, { email: CONTACT });
    expect(late.status).toBe(429);
    expect(textOf(late)).toMatch(/Coba kembali dalam \d+ menit/);
  });
});
