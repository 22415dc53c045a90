import { describe, expect, it } from 'vitest';
import { auditEntries, drafts, officers } from '#db/schema/index.ts';
import { saveAnswers, saveDraftLetter } from '#app/commands/drafts.server.ts';
import { claimsOf } from '#app/queries/officers.server.ts';
import { begun, filledIn, FULL_ANSWERS } from '#tests/support/drafts.ts';
import { A_LETTER, as as doerAs, done, submitted } from '#tests/support/deeds.ts';
import { confirmed, enterByMail } from '#tests/support/officers.ts';
import { screens, textOf } from '#tests/support/screens.ts';

const CONTACT = 'bpkad@contoh.go.id';
const SUCCESSOR = 'pengganti@contoh.go.id';

describe('a request that is written by an officer', () => {
  it('begins with the office filled in, and opens at another browser by signing in', async () => {
    const { house, officer, stranger } = await screens();
    const claimId = confirmed(house, { email: CONTACT });
    const visitor = officer(CONTACT);
    const page = await visitor.get(`/permohonan/baru?untuk=${claimId}`);
    expect(textOf(page)).toContain('Untuk Kab. Kepulauan Sangihe');
    const { location } = await visitor.post('/permohonan/baru', {
      ...{ mode: 'videoConference', untuk: claimId },
    });
    const [row] = house.db.select().from(drafts).all();
    expect(row).toMatchObject({
      ownerEmail: CONTACT,
      answers: { office: { regionCode: '71.03' } },
    });
    const step = await visitor.get(location ?? '');
    expect(step.html).toContain(`value="${CONTACT}"`);
    expect(step.html).toContain('value="71.03"');

    const anew = officer(CONTACT);
    expect(textOf(await anew.get('/instansi'))).toContain('Lanjutkan');
    expect((await anew.get(location ?? '')).status).toBe(200);
    expect((await officer(SUCCESSOR).get(location ?? '')).status).toBe(404);
    expect((await stranger().get(location ?? '')).status).toBe(404);
  });

  it('leaves no key behind when they sign out', async () => {
    const { house, stranger } = await screens();
    const visitor = stranger();
    await enterByMail(house, visitor, CONTACT);
    const id = await begun(visitor);
    expect(visitor.cookie()).toContain(`p_${id}=`);
    await visitor.post('/instansi/keluar', {});
    expect(visitor.cookie()).not.toContain('p_');
    expect((await visitor.get(`/permohonan/baru/${id}/instansi`)).status).toBe(404);
  });

  it('is no beginning for an office of somebody else', async () => {
    const { house, officer } = await screens();
    const claimId = confirmed(house, { email: CONTACT });
    await officer(SUCCESSOR).post('/permohonan/baru', { mode: 'videoConference', untuk: claimId });
    expect(house.db.select().from(drafts).all()[0]).toMatchObject({
      ...{ ownerEmail: SUCCESSOR, answers: { mode: 'videoConference' } },
    });
    expect(house.db.select().from(drafts).all()[0]?.answers.office).toBeUndefined();
  });

  it('claims the office when it is sent, once, for the contact and for who wrote it', async () => {
    const { house, stranger, officer } = await screens();
    const visitor = stranger();
    const id = await filledIn(house, visitor);
    const { location } = await visitor.post(`/permohonan/baru/${id}/periksa`, {});
    const number = /K-\d{4}-\d{5}/.exec(location ?? '')?.[0] ?? '';
    expect(claimsOf(house.db, CONTACT)).toMatchObject([
      { state: 'claimed', officeKey: 'pemda:71.03', reservationNumber: number },
    ]);
    const writer = officer('penulis@contoh.go.id');
    const own = await begun(writer);
    saveAnswers(house, own, () => ({ ...FULL_ANSWERS, topics: ['DBH'] }));
    saveDraftLetter(house, own, { file: A_LETTER, name: 'surat.pdf' });
    expect((await writer.post(`/permohonan/baru/${own}/periksa`, {})).status).toBe(302);
    const rows = house.db.select().from(officers).all();
    expect(rows.map(({ email }) => email).sort()).toEqual([CONTACT, 'penulis@contoh.go.id']);
    const sent = house.db.select().from(auditEntries).all();
    const line = sent.filter(({ action }) => action === 'reservation.submitted').at(-1);
    expect(line?.actorId).toMatch(/^(officer|session):/);
  });

  it('claims nothing where staff enter it', async () => {
    const { house } = await screens();
    done(submitted(house, {}, doerAs('secretariat')));
    expect(house.db.select().from(officers).all()).toEqual([]);
  });
});
