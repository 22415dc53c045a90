import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { auditEntries, outbox, reservations } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { drainOutbox } from '#app/jobs/outbox.server.ts';
import { verify } from '#app/jobs/verify.server.ts';
import { arrivals } from '#tests/support/arrivals.ts';
import { act, anApproved, aTeam, done, read, submitted } from '#tests/support/deeds.ts';
import { filled, NEW, OLD } from '#tests/support/contact-form.ts';
import { MAIL_FROM } from '#tests/support/notices.ts';
import { aNotedAddress, aTransport, TAKEN, UNKNOWN_USER } from '#tests/support/outbox.ts';
import { aCalendarOf, openMail } from '#tests/support/recipient-calendar.ts';
import { screens, type TestScreens, textOf } from '#tests/support/screens.ts';

/** Sends what waits; the old address does not exist. */
async function drain({ house }: TestScreens) {
  const transport = aTransport(({ envelope }) => (envelope.to[0] === OLD ? UNKNOWN_USER : TAKEN));
  await drainOutbox(house, transport, { from: MAIL_FROM, holder: 'uji', random: () => 0 });
  return transport.sent.filter(({ envelope }) => envelope.to[0] === NEW);
}

const pageOf = (number: string): string => `/sekretariat/permohonan/${number}/narahubung`;

describe("a request's contact", () => {
  it('gets another address: the old keys are over, what had not arrived goes to the new one', async () => {
    const office = await screens();
    const { house, as, holderOf } = office;
    const { id, number } = done(submitted(house)).next;
    const holder = holderOf(number);
    expect((await holder.get(`/permohonan/${number}`)).status).toBe(200);
    await drain(office);
    const agent = as('agent');
    const onThePhone = await agent.get(`/kontak/${number}`);
    expect(onThePhone.html).toContain(pageOf(number));
    const form = await agent.get(pageOf(number));
    expect(textOf(form)).toContain('Surel ke alamat ini kembali');
    const sent = filled(form.html, {});
    const blank = await agent.post(pageOf(number), { ...sent, reason: '' });
    expect([blank.status, blank.html.includes(NEW)]).toEqual([400, true]);
    for (const _ of ['once', 'and again']) {
      expect((await agent.post(pageOf(number), sent)).location).toContain(`/kontak/${number}?`);
    }
    expect(read(house, number).contact).toMatchObject({ name: 'Ibu Contoh', email: NEW });
    expect((await holder.get(`/permohonan/${number}`)).status).toBe(404);

    const letters = await drain(office);
    expect(letters).toHaveLength(2);
    const rows = house.db.select().from(outbox).where(eq(outbox.reservationId, id)).all();
    expect(rows.filter(({ kind }) => kind === 'linkReissued')).toHaveLength(1);
    expect(rows.filter(({ recipient }) => recipient === OLD)).toEqual([]);
    expect(rows.every(({ state }) => state === 'sent')).toBe(true);

    const [line] = house.db
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.action, 'reservation.contactCorrected'))
      .all();
    expect(line?.details).toEqual({
      parts: ['jabatan', 'email', 'phone'],
      linksRevoked: true,
    });
    expect(JSON.stringify(line)).not.toMatch(/contoh\.go\.id|21000/);
    const { problems } = verify({ db: house.db, dataDir: office.dataDir });
    expect(problems.filter(({ kind }) => !kind.startsWith('letter'))).toEqual([]);
  });

  it('that arrives late is not written over, and every key of a new letter opens the page', async () => {
    const office = await screens();
    const { house, as, stranger } = office;
    const number = anApproved(house, aTeam(house));
    const secretariat = as('secretariat');
    const { html } = await secretariat.get(pageOf(number));
    await drain(office);
    const first = await secretariat.post(pageOf(number), filled(html, {}));
    expect(first.location).toBe(`/sekretariat/permohonan/${number}?hasil=narahubung-kirim-ulang`);
    const late = await as('agent').post(pageOf(number), filled(html, { 'contact.name': 'Lain' }));
    expect(late.status).toBe(409);
    expect(read(house, number).contact?.name).toBe('Ibu Contoh');

    const rows = house.db.select().from(outbox).where(eq(outbox.recipient, NEW)).all();
    const invited = rows.find(({ kind }) => kind === 'linkReissued');
    expect(invited?.payload).toMatchObject({ calendar: { method: 'REQUEST' } });
    for (const { payload } of rows) {
      const url = new URL('reservation' in payload ? payload.reservation.statusUrl : '');
      const opened = await stranger().get(`${url.pathname}${url.search}`);
      expect([302, 303]).toContain(opened.status);
      expect(opened.location).toBe(`/permohonan/${number}`);
    }
  });

  it('keeps its keys where only name or number change, and takes no address that is noted', async () => {
    const { house, as, holderOf } = await screens();
    const { number } = done(submitted(house)).next;
    const holder = holderOf(number);
    const secretariat = as('secretariat');
    const { html } = await secretariat.get(pageOf(number));
    aNotedAddress(house, NEW);
    const noted = await secretariat.post(pageOf(number), filled(html, {}));
    expect(noted.status).toBe(400);
    expect(textOf(noted)).toContain('Surel ke alamat ini juga tercatat kembali');
    const sent = await secretariat.post(pageOf(number), filled(html, { 'contact.email': OLD }));
    expect(sent.location).toContain('hasil=narahubung');
    expect((await holder.get(`/permohonan/${number}`)).status).toBe(200);
    expect(house.db.select().from(outbox).where(eq(outbox.kind, 'linkReissued')).all()).toEqual([]);
  });

  it('is left alone a year after the visit', async () => {
    const { house, as } = await screens();
    const { id, number, revision } = done(submitted(house)).next;
    const secretariat = as('secretariat');
    const { html } = await secretariat.get(pageOf(number));
    house.db
      .update(reservations)
      .set({
        ...{ status: 'rejected', revision: revision + 1 },
        receivedAt: '2025-10-01T02:00:00.000Z' as Instant,
      })
      .where(eq(reservations.id, id))
      .run();
    const page = await secretariat.get(pageOf(number));
    expect(textOf(page)).toContain('Masa simpan data narahubung sudah lewat');
    expect((await secretariat.post(pageOf(number), filled(html, {}))).status).toBe(400);
    const review = await secretariat.get(`/sekretariat/permohonan/${number}`);
    expect(review.html).not.toContain(pageOf(number));
  });

  it('tells the mailbox that is left, without a word of the new one; another name tells nobody', async () => {
    const { house, as } = await screens();
    const number = anApproved(house, aTeam(house));
    await arrivals(house);
    const secretariat = as('secretariat');
    const { html } = await secretariat.get(pageOf(number));
    const named = filled(html, { 'contact.email': OLD });
    expect((await secretariat.post(pageOf(number), named)).status).toBe(302);
    expect(await arrivals(house)).toEqual([]);
    const { html: again } = await secretariat.get(pageOf(number));
    await secretariat.post(pageOf(number), filled(again, { 'contact.name': 'Bapak Lain' }));
    const letters = await arrivals(house);
    expect(letters.map(({ to }) => to).sort()).toEqual([NEW, OLD].sort());
    const left = letters.find(({ to }) => to === OLD);
    expect(left?.subject).toBe(
      `[${number}] Surel tentang permohonan ini tidak lagi dikirim ke alamat Anda`,
    );
    expect(left?.text).toContain('hubungi 150420');
    expect(left?.text).not.toMatch(/anggaran@|Bapak Lain|0436|kunci=/);
  });
});

describe('the appointment in the calendars of who leaves and who comes', () => {
  it('goes from the old and stands in the new, also where the request comes back to the first', async () => {
    const { house, as } = await screens();
    const number = anApproved(house, aTeam(house));
    const [old, fresh] = [aCalendarOf(OLD), aCalendarOf(NEW)];
    const deliver = async (): Promise<void> => {
      const transport = aTransport();
      await drainOutbox(house, transport, { from: MAIL_FROM, holder: 'uji', random: () => 0 });
      for (const { raw } of transport.sent) {
        const mail = await openMail(raw);
        if (mail.to === OLD)
          expect([old.take(mail), mail.text.includes(NEW)]).toEqual([null, false]);
        if (mail.to === NEW) expect(fresh.take(mail)).toBeNull();
        if (mail.to === OLD) expect(mail.calendar?.content ?? '').not.toContain(NEW);
      }
    };
    await deliver();
    const [entry] = old.entries();
    expect(entry).toContain('2026-12-07T');
    const move = async (email: string): Promise<void> => {
      const { html } = await as('secretariat').get(pageOf(number));
      const sent = await as('secretariat').post(
        pageOf(number),
        filled(html, { 'contact.email': email }),
      );
      expect(sent.status).toBe(302);
      await deliver();
    };
    await move(NEW);
    expect([old.entries(), fresh.entries()]).toEqual([[], [entry]]);
    await move(OLD);
    expect([old.entries(), fresh.entries()]).toEqual([[entry], []]);
    done(act(house, number, 'cancel', { reason: 'Batal.' }));
    await deliver();
    expect([old.entries(), fresh.entries()]).toEqual([[], []]);
  });
});
