import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { close } from '#app/commands/closure.server.ts';
import { type ClosureForm, zClosure } from '#app/forms/resources.ts';
import { act, anApproved, as, aTeam, done, read, refusalOf } from '#tests/support/deeds.ts';
import { aHouse } from '#tests/support/house.ts';
import { whatIsBroken } from '#tests/support/invariants.ts';

const DAY = '2026-12-07';

/** A group that did not come; its narasumber, room and seat went free. */
function aNoShow() {
  const house = aHouse();
  const team = aTeam(house);
  const preferences = [{ start: '2026-12-14T02:00:00Z' }];
  const approved = (plan: Record<string, unknown>) => anApproved(house, plan, { preferences });
  const number = approved({ ...team, start: `${DAY}T02:00:00Z` });
  house.setNow(`${DAY}T02:31:00Z` as Instant);
  done(act(house, number, 'noShow'));
  const annul = () => act(house, number, 'annul', { reason: 'Rombongan ada di lobi.' });
  return { house, team, approved, number, annul };
}

describe('a "tidak hadir" that is annulled', () => {
  it('takes its place again where nobody has it', () => {
    const { house, number, annul } = aNoShow();
    done(annul());
    expect(read(house, number).status).toBe('approved');
    expect(whatIsBroken(house.db.$client)).toEqual([]);
  });

  it('names the one who was given narasumber and room meanwhile', () => {
    const { house, team, approved, number, annul } = aNoShow();
    const other = approved({ ...team, start: `${DAY}T02:45:00Z` });
    const refusal = refusalOf(annul());
    expect(refusal).toMatchObject({
      code: 'conflict',
      conflicts: [
        { what: 'narasumber', number: other },
        { what: 'room', number: other },
      ],
    });
    expect(read(house, number).status).toBe('noShow');
    expect(whatIsBroken(house.db.$client)).toEqual([]);
  });

  it('names those who fill the day meanwhile', () => {
    const { house, team, approved, annul } = aNoShow();
    const others = ['03', '04', '06', '07'].map((hour) =>
      approved({ ...team, start: `${DAY}T${hour}:00:00Z` }),
    );
    const refusal = refusalOf(annul());
    expect(refusal.code).toBe('conflict');
    if (refusal.code !== 'conflict') return;
    expect(refusal.conflicts.map(({ number }) => number)).toEqual(others);
    expect(whatIsBroken(house.db.$client)).toEqual([]);
  });
});

describe('a reassignment', () => {
  it('changes people and rooms, never the hour: that is asked anew by a reschedule', () => {
    const house = aHouse();
    const team = aTeam(house);
    const number = anApproved(house, { ...team, start: `${DAY}T02:00:00Z` });
    const from = '2026-12-08T02:00:00Z';
    const closed = { from, to: '2026-12-08T03:00:00Z', reason: 'Rapat.', roomId: null };
    done(close(house, as('admin'), { ...closed, narasumberId: null } as ClosureForm));
    const other = aTeam(house, 'Narasumber Dua');
    const moved = act(house, number, 'reassign', { sessions: [{ ...other, start: from }] });
    expect(refusalOf(moved)).toMatchObject({ code: 'invalid', errors: [{ path: 'sessions' }] });
    done(act(house, number, 'reassign', { sessions: [{ ...other, start: `${DAY}T02:00:00Z` }] }));
    expect(read(house, number).plan?.sessions[0]).toMatchObject({ roomId: other.roomId });
    expect(whatIsBroken(house.db.$client)).toEqual([]);
  });
});

describe('reassign', () => {
  it('does not put a narasumber who is away in the place of another', () => {
    const house = aHouse();
    const team = aTeam(house);
    const away = aTeam(house, 'Narasumber Dua').narasumberIds;
    const number = anApproved(house, team);
    const day = { from: '2026-12-07T00:00:00Z', to: '2026-12-07T10:00:00Z', roomId: null };
    const closure = { ...day, narasumberId: away[0], reason: 'Sakit' };
    done(close(house, as('admin'), zClosure.parse(closure)));
    expect(refusalOf(act(house, number, 'reassign', { narasumberIds: away })).code).toBe('blocked');
    done(
      close(house, as('admin'), zClosure.parse({ ...day, narasumberId: null, reason: 'Rapat' })),
    );
    const another = aTeam(house, 'Narasumber Tiga').narasumberIds;
    done(act(house, number, 'reassign', { narasumberIds: another }));
  });
});
