import { describe, expect, it } from 'vitest';
import { guard } from '#app/domain/decisions/guard.ts';
import { can } from '#app/domain/people/permissions.ts';
import { ROLES } from '#app/domain/people/roles.ts';
import { STATUSES, VERBS } from '#app/domain/reservation/status.ts';
import { targetOf } from '#app/domain/reservation/transitions.ts';
import { anActor } from '#tests/support/actors.ts';
import { aContext, anAppointment, by } from '#tests/support/reservations.ts';

const SUBJECT = {
  mode: 'tatapMuka',
  officeKey: 'pemda:71.03',
  narasumberIds: ['person-1'],
} as const;

describe('the guard of every verb', () => {
  it.each(ROLES)('answers %s by the two tables alone, at every status and verb', (role) => {
    const context = by(role);
    for (const status of STATUSES) {
      for (const verb of VERBS) {
        const result = guard(anAppointment({ status }), verb, 1, context);
        const target = targetOf(status, verb);
        const permitted = can(context.actor, verb, SUBJECT);
        const expected = !permitted ? 'forbidden' : target === null ? 'wrong-status' : target;
        expect([status, verb, result.ok ? result.value : result.error.code]).toEqual([
          status,
          verb,
          expected,
        ]);
      }
    }
  });

  it('knows nothing of another office’s request', () => {
    const stranger = aContext({ actor: anActor('pemda', { officeKey: 'pemda:71.06' }) });
    for (const verb of VERBS) {
      const result = guard(anAppointment(), verb, 1, stranger);
      expect(result).toEqual({ ok: false, error: { code: 'not-found' } });
    }
  });

  it('says who was first before it says that the verb does not fit', () => {
    const decided = anAppointment({ revision: 7, decidedBy: 'Bu Sekretaris', status: 'completed' });
    const result = guard(decided, 'approve', 6, by('secretariat'));
    expect(result).toMatchObject({ error: { code: 'stale', decidedBy: 'Bu Sekretaris' } });
  });

  it('lets only those who hold a video conference check it in', () => {
    const video = anAppointment({ mode: 'videoConference', plan: null });
    const allowed = ROLES.filter((role) => guard(video, 'checkIn', null, by(role)).ok);
    expect(allowed).toEqual(['secretariat', 'unit', 'narasumber']);
  });
});
