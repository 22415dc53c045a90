import { describe, expect, it } from 'vitest';
import { correctContact } from '#app/commands/correct-contact.server.ts';
import { draftForCorrection } from '#app/commands/correction-draft.server.ts';
import { sendDraft } from '#app/commands/send-draft.server.ts';
import type { Contact } from '#app/domain/reservation/reservation.ts';
import { loadDraft } from '#app/queries/draft.server.ts';
import { filled, NEW, OLD } from '#tests/support/contact-form.ts';
import { act, as, done, read, submitted } from '#tests/support/deeds.ts';
import { aHouse } from '#tests/support/house.ts';
import { screens, textOf } from '#tests/support/screens.ts';

/** The step of a returned request in which its contact can be changed, as its form stands. */
async function aBegunCorrection() {
  const office = await screens();
  const { house, holderOf } = office;
  const { number } = done(submitted(house)).next;
  done(act(house, number, 'startReview'));
  const reasons = [{ field: 'letter.date', message: 'Isi tanggal surat.' }];
  done(act(house, number, 'return', { reasons }));
  const holder = holderOf(number);
  const { location } = await holder.post(`/permohonan/${number}/perbaiki`, {});
  const step = (location ?? '').replace(/[^/]+$/, 'instansi');
  const seen = await holder.get(step);
  const correct = (wanted: Partial<Contact>) => {
    const before = read(house, number).contact;
    const contact = { ...before, ...wanted } as Contact;
    return done(
      correctContact(house, as('secretariat'), number, {
        ...{ seen: before, wanted: contact, reason: 'Telepon.' },
      }),
    );
  };
  const draft = () => done(draftForCorrection(house, as('pemda'), number)).id;
  const contact = () => loadDraft(house.db, draft(), house.clock())?.answers.contact;
  return { house, number, holder, step, seen: seen.html, correct, contact };
}

describe('a correction that was begun before', () => {
  it('posts nothing back that the office has corrected since, unless its writer has seen it', async () => {
    const { holder, step, seen, correct, contact } = await aBegunCorrection();
    correct({ name: 'Bapak Baru', phone: '0436-21000' });
    const stale = filled(seen, { 'contact.email': OLD, 'contact.phone': '' });
    const jabatan = { ...stale, 'contact.jabatan': 'Kepala Bidang' };
    expect((await holder.post(step, jabatan)).status).toBe(302);
    expect(contact()).toMatchObject({
      ...{ name: 'Bapak Baru', phone: '0436-21000', jabatan: 'Kepala Bidang' },
    });
    const typed = { ...stale, 'contact.phone': '0436-99999' };
    const told = await holder.post(step, typed);
    expect([told.status, textOf(told).includes('menjadi “0436-21000”')]).toEqual([409, true]);
    expect(contact()?.phone).toBe('0436-21000');
    const again = filled(told.html, { 'contact.email': OLD, 'contact.phone': '0436-99999' });
    expect((await holder.post(step, { ...again, 'contact.name': 'Bapak Baru' })).status).toBe(302);
    expect(contact()).toMatchObject({ name: 'Bapak Baru', phone: '0436-99999' });
  });

  it('is overtaken by what the office corrects later, part by part', async () => {
    const { holder, step, seen, correct, contact } = await aBegunCorrection();
    const typed = { 'contact.email': OLD, 'contact.phone': '1', 'contact.jabatan': 'Analis' };
    await holder.post(step, filled(seen, typed));
    correct({ phone: '0436-21000' });
    expect(contact()).toMatchObject({ phone: '0436-21000', jabatan: 'Analis' });
  });

  it('does not bring the former contact back', () => {
    const house = aHouse();
    const { number } = done(submitted(house)).next;
    done(act(house, number, 'startReview'));
    const reasons = [{ field: 'letter.date', message: 'Isi tanggal surat.' }];
    done(act(house, number, 'return', { reasons }));
    const begun = done(draftForCorrection(house, as('pemda'), number));
    const before = read(house, number).contact;
    const wanted = { ...before, name: 'Bapak Baru', email: NEW, phone: '0436-21000' } as Contact;
    const told = { seen: before, wanted, reason: 'Telepon.' };
    done(correctContact(house, as('secretariat'), number, told));
    expect(done(draftForCorrection(house, as('pemda'), number)).id).toBe(begun.id);
    done(sendDraft(house, begun.id, as('pemda')));
    const now = read(house, number);
    expect(now).toMatchObject({ status: 'submitted', contact: wanted });
  });
});
