import { describe, expect, it } from 'vitest';
import { type NameChoice, resolveName } from '#app/domain/decisions/resolve-name.ts';
import { officeKey } from '#app/domain/people/office.ts';
import { valueOf } from '#tests/support/directory.ts';
import { aReservation, by } from '#tests/support/reservations.ts';

const PRINTED = 'Kab. Tomohon (Bupati)';
const IMPORTED = aReservation({
  status: 'completed',
  source: 'import',
  topics: ['DAU'],
  office: { body: 'pemda', regionCode: null, name: null, opd: null, asPrinted: PRINTED },
});

const resolved = (choice: NameChoice) => valueOf(resolveName(IMPORTED, choice, by('secretariat')));

describe('resolveName', () => {
  it.each([
    ['pemda', '71.73', 'pemda:71.73', null],
    ['dprd', '71.73', 'dprd:71.73', null],
    ['other', null, 'other:kabtomohonbupati', PRINTED],
    ['kl', '71', 'kl:kabtomohonbupati', PRINTED],
  ] as const)('makes the requester %s of %s', (body, regionCode, key, name) => {
    const { next, audit } = resolved({ field: 'requester', body, regionCode });
    expect(officeKey(next.office)).toBe(key);
    expect(next.office).toMatchObject({ name, asPrinted: PRINTED });
    expect([next.revision, next.status]).toEqual([IMPORTED.revision + 1, 'completed']);
    expect(audit[0]).toEqual({
      action: 'reservation.nameResolved',
      reason: null,
      details: { to: 'completed', field: 'requester', body, regionCode },
    });
  });

  it('adds topics to those that were certain, each once', () => {
    const { next, audit } = resolved({ field: 'topics', topics: ['DBH', 'DAU'] });
    expect(next.topics).toEqual(['DAU', 'DBH']);
    expect(audit[0].details).toEqual({ to: 'completed', field: 'topics', topics: ['DBH', 'DAU'] });
  });

  it('is not for everyone', () => {
    const choice = { field: 'topics', topics: ['DBH'] } as const;
    expect(resolveName(IMPORTED, choice, by('agent'))).toMatchObject({ ok: false });
  });
});
