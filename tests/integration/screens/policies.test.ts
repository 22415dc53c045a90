import { describe, expect, it } from 'vitest';
import { beginPolicyDraft, savePolicyDraft } from '#app/commands/policy-drafts.server.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { formOfDraft } from '#app/forms/policy-form.ts';
import { findPolicyDraft } from '#app/queries/policy-editions.server.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { paths } from '#app/http/paths.ts';
import { as as doer, aVerified, done } from '#tests/support/deeds.ts';
import type { TestHouse } from '#tests/support/house.ts';
import { policyFields } from '#tests/support/policy-fields.ts';
import { screens, textOf } from '#tests/support/screens.ts';

function draftIn(house: TestHouse) {
  const { id } = done(beginPolicyDraft(house, doer('admin'), 'konsep'));
  return kept(house, id);
}

function kept(house: TestHouse, id: string) {
  const draft = findPolicyDraft(house.db, id);
  if (draft === null) throw new Error('There is no draft');
  return draft;
}

function fieldsOf(house: TestHouse, changes: Record<string, string | string[]> = {}) {
  const draft = kept(house, 'konsep');
  const form = policyFields(formOfDraft({ ...draft, note: draft.note ?? 'Surat baru.' }));
  return { ...form, revision: String(draft.revision), ...changes };
}

describe('the editions of the rules', () => {
  it('are read by the house and written by the admin alone', async () => {
    const { house, as } = await screens();
    draftIn(house);
    for (const role of ['reception', 'narasumber', 'auditor', 'supervisor'] as const) {
      const list = await as(role).get(paths.policies);
      expect(list.status).toBe(200);
      expect(textOf(list)).toContain('23 dari 23 nilai belum dikonfirmasi');
      expect(list.html).not.toContain('Susun versi baru');
    }
    const page = textOf(await as('auditor').get(paths.policy('2023-01-01')));
    expect(page).toContain('Senin–Kamis 09.00–12.00 dan 13.00–15.00 WIB');
    expect(page).toContain('Dipakai pada keputusan terakhir 0 permohonan.');
    expect((await as('secretariat').get(paths.policyDraft('konsep'))).status).toBe(403);
    expect((await as('secretariat').get(paths.policyImpact('konsep'))).status).toBe(200);
    expect((await as('reception').get(paths.policyImpact('konsep'))).status).toBe(403);
    expect((await as('admin').get(paths.policy('tidak-ada'))).status).toBe(404);
  });

  it('begin as a draft once, are saved, weighed, published and compared', async () => {
    const { house, as } = await screens();
    const guests = [1, 2, 3, 4, 5].map((n) => ({ name: `Peserta ${n}`, jabatan: 'Staf' }));
    const number = aVerified(house, { guests });
    const admin = as('admin');
    const begun = await admin.post(paths.policies, { id: 'konsep' });
    expect(begun.location).toBe(paths.policyDraft('konsep'));
    expect((await admin.post(paths.policies, { id: 'konsep' })).location).toBe(begun.location);

    const changed = fieldsOf(house, { guestLimitOrdinary: '4', langkah: 'dampak' });
    const saved = await admin.post(paths.policyDraft('konsep'), changed);
    expect(saved.location).toBe(`${paths.policyImpact('konsep')}?hasil=konsep-tersimpan`);
    const impact = await as('secretariat').get(paths.policyImpact('konsep'));
    expect(textOf(impact)).toContain('1 dari 1 permohonan berubah');
    expect(impact.html).toContain(`href="${paths.review(number)}"`);
    // The admin keeps the rules and does not work on requests.
    expect((await admin.get(paths.policyImpact('konsep'))).html).not.toContain(
      paths.review(number),
    );
    expect(textOf(await admin.get(paths.policyDraft('konsep')))).toContain('Sekarang: 5 orang');

    const ask = textOf(await admin.get(paths.publishPolicy('konsep')));
    expect(ask).toContain('24 November 2026');
    expect(ask).toContain('1 dari 1 permohonan berubah');
    const { revision } = kept(house, 'konsep');
    const stale = await admin.post(paths.publishPolicy('konsep'), { revision: '1', replaces: '' });
    expect(stale.status).toBe(409);
    const sent = { revision: String(revision), replaces: '' };
    const published = await admin.post(paths.publishPolicy('konsep'), sent);
    const again = await admin.post(paths.publishPolicy('konsep'), sent);
    expect(again.location).toBe(published.location);
    const coming = referenceOf(house.db).policies.find(({ publishedAt }) => publishedAt);
    const compare = await admin.get(paths.comparePolicy(coming?.id ?? '', '2023-01-01'));
    expect(textOf(compare)).toMatch(/Batas tamu tatap muka Versi 1: 5 orang Versi 2: 4 orang/);
    expect(textOf(await as('agent').get(paths.policies))).toContain('Mulai 24 November 2026');
    expect(textOf(await as('agent').get(paths.review(number)))).toContain(
      'Menurut ketentuan versi 1 (berlaku sejak 1 Januari 2023)',
    );
  });

  it('keep what was typed where it does not fit, and grow rows without script', async () => {
    const { house, as } = await screens();
    draftIn(house);
    const admin = as('admin');
    const path = paths.policyDraft('konsep');
    const wrong = {
      guestLimitOrdinary: 'lima',
      guestLimitWithHead: '70',
      effectiveFrom: '2026-01-01',
    };
    const refused = await admin.post(path, fieldsOf(house, wrong));
    expect(refused.status).toBe(400);
    expect(refused.html).toContain('value="lima"');
    expect(refused.html).toContain('value="70"');
    expect(textOf(refused)).toContain('Isi dengan bilangan bulat');
    const past = await admin.post(path, fieldsOf(house, { effectiveFrom: '2026-01-01' }));
    expect(textOf(past)).toContain('Ketentuan tidak pernah berlaku surut.');

    const row = { langkah: 'tambah:ramadanPeriods', guestLimitWithHead: '70' };
    const grown = await admin.post(path, fieldsOf(house, row));
    expect(grown.status).toBe(200);
    expect(grown.html).toContain('name="ramadanPeriods.0.from"');
    expect(grown.html).toContain('value="70"');
    expect(kept(house, 'konsep').revision).toBe(1);
    const dropped = await admin.post(path, fieldsOf(house, { langkah: 'hapus:serviceWindows:3' }));
    expect(dropped.html).not.toContain('name="serviceWindows.3.from"');
  });

  it('tell the second of two admins who saved, beside what was typed', async () => {
    const { house, as } = await screens();
    const { values, basis } = draftIn(house);
    const mine = fieldsOf(house, { tatapMukaPerDay: '9' });
    const edition = {
      ...{ values: { ...values, tatapMukaPerDay: 3 }, basis, note: null },
      effectiveFrom: '2026-12-01' as LocalDate,
    };
    done(savePolicyDraft(house, doer('admin'), 'konsep', { revision: 1, edition }));
    const late = await as('admin').post(paths.policyDraft('konsep'), mine);
    expect(late.status).toBe(409);
    expect(textOf(late)).toContain('menyimpan konsep ini pada');
    expect(textOf(late)).toMatch(/tersimpan: 3 konsultasi isian Anda: 9 konsultasi/);
    expect(kept(house, 'konsep').values.tatapMukaPerDay).toBe(3);
    const knowing = await as('admin').post(paths.policyDraft('konsep'), { ...mine, revision: '2' });
    expect(knowing.status).toBe(302);
    expect(kept(house, 'konsep')).toMatchObject({ revision: 3, values: { tatapMukaPerDay: 9 } });
  });

  it('are thrown away as drafts only', async () => {
    const { house, as } = await screens();
    draftIn(house);
    const gone = await as('admin').post(paths.discardPolicyDraft('konsep'), {});
    expect(gone.location).toBe(`${paths.policies}?hasil=konsep-dibuang`);
    expect((await as('admin').get(paths.policyDraft('konsep'))).location).toBe(paths.policies);
  });
});
