import { describe, expect, it } from 'vitest';
import { addTopicUnit, dropTopicUnit, endTopicUnit } from '#app/commands/topic-units.server.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { as, done, refusalOf } from '#tests/support/deeds.ts';
import { aHouse } from '#tests/support/house.ts';
import { aUnit } from '#tests/support/staffing.ts';

describe('the mapping of topics to units', () => {
  const day = (text: string) => text as LocalDate;

  it('refuses what overlaps, ends what was in force, and drops only what has not begun', () => {
    const house = aHouse();
    const { unitId } = aUnit(house);
    const admin = as('admin');
    const add = (id: string, from: string, to: string | null) =>
      addTopicUnit(
        house,
        admin,
        'DAU',
        { unitId, validFrom: day(from), validTo: to === null ? null : day(to) },
        id,
      );
    done(add('a', '2026-01-01', null));
    done(add('a', '2026-01-01', null));
    expect(refusalOf(add('b', '2026-12-01', null))).toMatchObject({
      errors: [{ path: 'validFrom' }],
    });
    expect(refusalOf(dropTopicUnit(house, admin, 'a')).code).toBe('invalid');
    expect(refusalOf(endTopicUnit(house, admin, 'a', day('2025-12-31'))).code).toBe('invalid');
    done(endTopicUnit(house, admin, 'a', day('2026-11-30')));
    done(add('b', '2026-12-01', null));
    expect(refusalOf(endTopicUnit(house, admin, 'a', null)).code).toBe('invalid');
    done(dropTopicUnit(house, admin, 'b'));
    expect(referenceOf(house.db).topicUnits).toMatchObject([{ id: 'a', validTo: '2026-11-30' }]);
    expect(refusalOf(endTopicUnit(house, as('auditor'), 'a', null)).code).toBe('forbidden');
  });
});
