import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { outbox } from '#db/schema/index.ts';
import { drainOutbox } from '#app/jobs/outbox.server.ts';
import type { SendResult } from '#app/jobs/mail/transport.ts';
import { buildMessage } from '#app/documents/mail-message.ts';
import { actionsOn } from '#tests/support/accounts.ts';
import { done, submitted } from '#tests/support/deeds.ts';
import { aReport } from '#tests/support/delivery-reports.ts';
import { MAIL_FROM } from '#tests/support/notices.ts';
import { aNotedAddress, aTransport, TAKEN, UNKNOWN_USER } from '#tests/support/outbox.ts';
import { screens, type TestScreens, textOf } from '#tests/support/screens.ts';

const MAIL = '/pengaturan/surel';
const CONTACT = 'bpkad@contoh.go.id';

/** Sends what waits; mail to the contact gets the given answer. */
async function drain({ house }: TestScreens, toContact: SendResult) {
  const transport = aTransport(({ envelope }) => (envelope.to[0] === CONTACT ? toContact : TAKEN));
  await drainOutbox(house, transport, { from: MAIL_FROM, holder: 'uji', random: () => 0 });
  return transport;
}

describe('mail to a pemda that comes back', () => {
  it('is told where the request is looked at, and goes out again once the note is cleared', async () => {
    const office = await screens();
    const { house, as, holderOf } = office;
    const { id, number } = done(submitted(house)).next;
    await drain(office, UNKNOWN_USER);
    const review = await as('secretariat').get(`/sekretariat/permohonan/${number}`);
    const text = textOf(review);
    expect(text).toContain(`Surel ke ${CONTACT} tercatat kembali sejak`);
    expect(text).toContain('2 surel: 1 terkirim, 1 gagal terkirim');
    expect(text).toMatch(/Kepada\s+narahubung \(\s?bpkad@contoh\.go\.id\s?\) ?: gagal terkirim/);
    expect(text).toMatch(/09\.00 WIB: gagal\. 550 no such user/);
    // Others of the house learn that it failed, and no address.
    const agent = textOf(await as('agent').get(`/sekretariat/permohonan/${number}`));
    expect(agent).toMatch(/Kepada\s+narahubung ?: gagal terkirim/);
    expect(textOf(await as('agent').get(`/kontak/${number}`))).toContain(
      'Surel ke narahubung kembali',
    );
    // The pemda reads nothing of servers and failures.
    const own = textOf(await holderOf(number).get(`/permohonan/${number}`));
    expect(own).not.toMatch(/550|gagal terkirim|Surel kami kirim/);

    // Sending again would only be held again: the way leads by the note.
    expect(review.html).not.toContain('/kirim-ulang');
    const page = /href="(\/pengaturan\/surel\/alamat\/[^"?]+)/.exec(review.html)?.[1] ?? '';
    expect(page).toMatch(/^\/pengaturan\/surel\/alamat\//);
    const note = textOf(await as('secretariat').get(page));
    expect(note).toContain('Hapus catatan dan kirim ulang 1 surel');
    expect(note).toContain(number);
    expect((await as('agent').get(page)).status).toBe(403);
    expect((await as('agent').post(page, { kirim: 'ya' })).status).toBe(403);
    const cleared = await as('secretariat').post(page, { kirim: 'ya' });
    expect(cleared.location).toBe(`${MAIL}?saring=menunggu&hasil=alamat-dihapus`);
    expect((await drain(office, TAKEN)).sent).toHaveLength(1);
    expect(textOf(await holderOf(number).get(`/permohonan/${number}`))).toContain(
      'Surel kami kirim Senin, 23 November 2026',
    );
    const mine = house.db.select().from(outbox).where(eq(outbox.reservationId, id)).all();
    expect(mine.every(({ state }) => state === 'sent')).toBe(true);
  });

  it('is learned from a delivery report, which must name a letter of ours', async () => {
    const office = await screens();
    const { house, as } = office;
    done(submitted(house));
    const { sent } = await drain(office, TAKEN);
    const letter = sent.find(({ envelope }) => envelope.to[0] === CONTACT);
    const { noticeId = '', messageId = '' } = letter ?? {};
    const upload = (text: string) => {
      const form = new FormData();
      form.set('file', new Blob([text]), 'laporan.eml');
      return as('secretariat').post(`${MAIL}/laporan`, form);
    };
    const foreign = await upload(aReport({ messageId: '<lain@x.example>', to: CONTACT }));
    expect(foreign.status).toBe(422);
    expect(textOf(foreign)).toContain('tidak menyebut surel yang dikirim dari sini');
    expect((await upload('From: a@b.example\r\n\r\nHalo')).status).toBe(415);
    const delayed = await upload(aReport({ messageId, to: CONTACT, action: 'delayed' }));
    expect(textOf(delayed)).toContain('masih dicoba');
    expect((await as('reception').post(`${MAIL}/laporan`, new FormData())).status).toBe(403);

    const taken = await upload(aReport({ messageId, to: CONTACT }));
    expect(taken.location).toMatch(/\/alamat\/[^?]+\?hasil=laporan-alamat$/);
    const page = (taken.location ?? '').split('?')[0] ?? '';
    expect(textOf(await as('secretariat').get(page))).toContain(
      'Kembali setelah terkirim: 550 5.1.1 <',
    );
    // Put in twice it is one note, and no second story.
    expect((await upload(aReport({ messageId, to: CONTACT }))).location).toBe(taken.location);
    // What a server had taken goes out anew, with a key that opens its page.
    await as('secretariat').post(page, { kirim: 'ya' });
    const row = house.db.select().from(outbox).where(eq(outbox.id, noticeId)).get();
    expect(row).toMatchObject({ state: 'waiting', sentAt: null });
    const again = await buildMessage(row?.payload ?? ({} as never), { from: MAIL_FROM });
    expect(again.messageId).toBe(messageId);
    expect(JSON.stringify(row?.payload)).toMatch(/permohonan\/K-2026-\d+\?kunci=[\w-]{20,}/);
    // The report of the first sending, put in once more, says nothing of the second.
    await drain(office, TAKEN);
    const replayed = await upload(
      aReport({ messageId, to: CONTACT, date: 'Thu, 1 Jan 2026 09:00:00 +0700' }),
    );
    expect(replayed.status).toBe(422);
    expect(textOf(replayed)).toContain('lebih lama daripada pengiriman terakhir');
    const kept = house.db.select().from(outbox).where(eq(outbox.id, noticeId)).get();
    expect(kept?.state).toBe('sent');
    const fresh = aReport({ messageId, to: CONTACT, date: 'Fri, 1 Jan 2027 09:00:00 +0700' });
    expect((await upload(fresh)).location).toContain('hasil=laporan-alamat');
  });

  it('is not held by a report about another address, nor by one that no reader opens', async () => {
    const office = await screens();
    const { house, as } = office;
    done(submitted(house));
    const { sent } = await drain(office, TAKEN);
    const messageId = sent.find(({ envelope }) => envelope.to[0] === CONTACT)?.messageId ?? '';
    const upload = (text: string) => {
      const form = new FormData();
      form.set('file', new Blob([text]), 'laporan.eml');
      return as('secretariat').post(`${MAIL}/laporan`, form);
    };
    const part = (depth: number): string =>
      depth === 0
        ? aReport({ messageId, to: CONTACT })
        : `Content-Type: multipart/mixed; boundary="d${depth}"\r\n\r\n--d${depth}\r\n${part(depth - 1)}\r\n--d${depth}--\r\n`;
    const deep = await upload(part(100));
    expect(deep.status).toBe(415);
    expect(textOf(deep)).toContain('Laporan belum dicatat');
    expect((await upload('x'.repeat(16 * 1024 * 1024))).status).toBe(413);
    // The mail that is given back tells which one it is: to mention one of ours is not enough.
    const other = aReport({ messageId: '<lain@x.example>', to: CONTACT });
    const mentions = [`In-Reply-To: ${messageId}`, `References: ${messageId}`].join('\r\n');
    expect((await upload(`${mentions}\r\n${other}`)).status).toBe(422);
    const original = other.replace(
      'Final-Rec',
      `Original-Recipient: rfc822; ${CONTACT}\r\nFinal-Rec`,
    );
    expect((await upload(original)).status).toBe(422);
    expect(textOf(await as('secretariat').get(`${MAIL}?saring=kembali`))).not.toContain(CONTACT);
    const forged = await upload(aReport({ messageId, to: 'orang.lain@contoh.go.id' }));
    expect(forged.location).toContain('hasil=laporan-surel');
    const list = textOf(await as('secretariat').get(`${MAIL}?saring=kembali`));
    expect(list).not.toMatch(/bpkad@contoh\.go\.id|orang\.lain@/);
    // Two tabs, one mail: it goes out once.
    const failed = await as('secretariat').get(MAIL);
    const resend = /action="([^"]+\/kirim-ulang)"/.exec(failed.html)?.[1] ?? '';
    const tabs = await Promise.all([0, 1].map(() => as('secretariat').post(resend, {})));
    expect(tabs.map(({ status }) => status)).toEqual([302, 302]);
    const id = /surel\/([^/]+)\/kirim-ulang/.exec(resend)?.[1] ?? '';
    expect(actionsOn(house, `notice:${id}`)).toEqual(['notice.returned', 'notice.resent']);
    expect((await drain(office, TAKEN)).sent).toHaveLength(1);
    expect((await as('secretariat').post(resend, {})).status).toBe(302);
    expect((await drain(office, TAKEN)).sent).toEqual([]);
  });

  it('is noted by hand with a reason, and all that failed is sent again but what is held', async () => {
    const office = await screens();
    const { house, as } = office;
    done(submitted(house));
    await drain(office, { ok: false, permanent: true, error: '550 5.7.1 policy', about: 'setup' });
    const form = { address: 'Salah@Alamat.example', detail: '' };
    const bare = await as('secretariat').post(`${MAIL}/alamat/baru`, form);
    expect(bare.status).toBe(400);
    expect(bare.html).toContain('Salah@Alamat.example');
    const noted = await as('admin').post(`${MAIL}/alamat/baru`, { ...form, detail: 'Telepon.' });
    const id = /alamat\/([^?]+)/.exec(noted.location ?? '')?.[1] ?? '';
    expect(actionsOn(house, `mailAddress:${id}`)).toEqual(['mailAddress.noted']);
    const list = textOf(await as('secretariat').get(`${MAIL}?saring=kembali`));
    expect(list).toContain('salah@alamat.example');
    const held = aNotedAddress(house, CONTACT);
    const failed = await as('secretariat').get(MAIL);
    expect(textOf(failed)).toContain('Ditahan: alamat tercatat kembali');
    // Nothing would go out: the offer to send all is not made.
    expect(textOf(failed)).not.toContain('yang tidak ditahan');
    await as('secretariat').post(`${MAIL}/kirim-ulang-semua`, {});
    expect(house.db.select().from(outbox).where(eq(outbox.state, 'waiting')).all()).toEqual([]);
    await as('secretariat').post(`${MAIL}/alamat/${held}`, { kirim: 'tidak' });
    await as('secretariat').post(`${MAIL}/kirim-ulang-semua`, { alamat: CONTACT });
    expect(house.db.select().from(outbox).where(eq(outbox.state, 'waiting')).all()).toHaveLength(1);
  });

  it('that was never tried is told as held, with what to do, and not as failed', async () => {
    const office = await screens();
    const { house, as } = office;
    aNotedAddress(house, CONTACT);
    const { number } = done(submitted(house)).next;
    await drain(office, TAKEN);
    const page = await as('secretariat').get(`/sekretariat/permohonan/${number}`);
    const text = textOf(page);
    expect(text).toContain('2 surel: 1 terkirim, 1 ditahan, belum dikirim');
    expect(text).toContain('Sampaikan isinya lewat telepon');
    expect(text).toContain('Tangani alamat ini');
    expect(text).not.toContain('gagal terkirim');
    const waiting = house.db.select().from(outbox).where(eq(outbox.recipient, CONTACT)).get();
    const report = aReport({ messageId: `<${waiting?.id}@djpk.example>`, to: CONTACT });
    const form = new FormData();
    form.set('file', new Blob([report]), 'laporan.eml');
    // What never left comes back from nowhere.
    expect((await as('secretariat').post(`${MAIL}/laporan`, form)).status).toBe(422);
  });
});
