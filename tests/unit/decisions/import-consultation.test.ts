import { describe, expect, it } from 'vitest';
import { importConsultation, type MatchedRow } from '#app/domain/decisions/import-consultation.ts';
import { matchRequester } from '#app/domain/directory/match-requester.ts';
import { matchTopics } from '#app/domain/directory/match-topics.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { promiseOf } from '#app/domain/reservation/promise.ts';
import { allocationsOf } from '#app/domain/schedule/allocation.ts';
import { REGIONS, TOPICS, valueOf } from '#tests/support/directory.ts';
import { by } from '#tests/support/reservations.ts';

function aRow(requester: string, topics = 'DAU', guests: number | null = 3): MatchedRow {
  const row = {
    date: '2023-12-14' as LocalDate,
    mode: 'tatapMuka' as const,
    requester,
    topics,
    guests,
  };
  return {
    row,
    requester: matchRequester(requester, REGIONS),
    topics: matchTopics(topics, TOPICS),
  };
}

const FACTS = { id: 'r-1', number: 'K-2023-00001' };

describe('importConsultation', () => {
  it('takes a printed visit over as completed, received on its day, with the printed office', () => {
    const { next, audit, notices, violations } = valueOf(
      importConsultation(aRow('Kab. Sleman'), FACTS, by('admin')),
    );
    expect(next).toMatchObject({
      ...FACTS,
      revision: 1,
      status: 'completed',
      source: 'import',
      channel: 'email',
      receivedAt: '2023-12-13T17:00:00Z',
      office: { body: 'pemda', regionCode: '34.04', asPrinted: 'Kab. Sleman' },
      guestCount: 3,
      guests: [],
      plan: null,
    });
    expect([notices, violations]).toEqual([[], []]);
    expect(audit).toEqual([
      {
        action: 'reservation.imported',
        reason: null,
        details: {
          to: 'completed',
          visitOn: '2023-12-14',
          mode: 'tatapMuka',
          regionCode: '34.04',
          topics: ['DAU'],
          guests: 3,
        },
      },
    ]);
  });

  it('takes no place and keeps no promise', () => {
    const context = by('admin');
    const { next } = valueOf(importConsultation(aRow('Kab. Sleman'), FACTS, context));
    expect(allocationsOf(next)).toEqual([]);
    const promise = promiseOf(next, context.now, context.policy, context.calendar);
    expect(promise).toMatchObject({ overdue: false, answered: false });
  });

  it.each([
    ['Kab. Tomohon', { body: 'pemda', regionCode: null, asPrinted: 'Kab. Tomohon' }],
    ['DPRD Kab. Sibolga', { body: 'dprd', regionCode: null, asPrinted: 'DPRD Kab. Sibolga' }],
    ['ARKI', { body: 'other', regionCode: null, name: 'ARKI' }],
    ['BPK Prov. Kalimantan Barat', { body: 'kl', regionCode: '61' }],
  ])('never guesses: %s', (printed, office) => {
    const { next } = valueOf(importConsultation(aRow(printed), FACTS, by('admin')));
    expect(next.office).toMatchObject(office);
  });

  it('is not for everyone', () => {
    const refused = importConsultation(aRow('Kab. Sleman'), FACTS, by('auditor'));
    expect(refused).toEqual({ ok: false, error: { code: 'forbidden' } });
  });
});
