import { describe, expect, it } from 'vitest';
import { writeNotula } from '#app/domain/decisions/write-notula.ts';
import { anActor } from '#tests/support/actors.ts';
import { aContext, anAppointment, aPlan } from '#tests/support/reservations.ts';

const plan = aPlan();
const [session] = plan.sessions;
const held = anAppointment({ status: 'completed', plan });
const notula = { revision: held.revision, summary: 'Dibahas DAU.', followUps: [] };

function written(over: Parameters<typeof anActor>[1], role: 'unit' | 'narasumber' = 'unit') {
  return writeNotula(held, notula, aContext({ actor: anActor(role, over) }));
}

describe('a notula', () => {
  it('is written by the unit and the narasumber who held the consultation', () => {
    expect(written({ unitId: session?.unitIds[0] ?? '' }).ok).toBe(true);
    const own = { unitId: null, narasumberId: session?.narasumberIds[0] ?? '' };
    expect(written(own, 'narasumber').ok).toBe(true);
  });

  it('is not written by those of another', () => {
    const refused = { ok: false, error: { code: 'forbidden' } };
    expect(written({ unitId: 'unit-lain' })).toMatchObject(refused);
    expect(written({ unitId: null, narasumberId: 'orang-lain' }, 'narasumber')).toMatchObject(
      refused,
    );
  });
});
