import { describe, expect, it } from 'vitest';
import { keepNumbers } from '#app/commands/office-numbers.server.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { policyVersions } from '#db/schema/index.ts';
import { anApproved, as, aTeam, done, read, refusalOf, submitted } from '#tests/support/deeds.ts';
import { aHouse } from '#tests/support/house.ts';

const BLANK = { ticketNumber: null, nadineNumber: null };

describe('the numbers of other systems', () => {
  it('are kept as a step of their own, once, and not written over unseen', () => {
    const house = aHouse();
    const { number, revision } = done(submitted(house)).next;
    const wanted = { ticketNumber: '48213', nadineNumber: 'ND-1' };
    done(keepNumbers(house, as('agent'), number, { seen: BLANK, wanted }));
    expect(read(house, number)).toMatchObject({ ...wanted, revision: revision + 1 });
    done(keepNumbers(house, as('agent'), number, { seen: BLANK, wanted }));
    expect(read(house, number).revision).toBe(revision + 1);
    const other = { ticketNumber: '9', nadineNumber: null };
    const late = keepNumbers(house, as('secretariat'), number, { seen: BLANK, wanted: other });
    expect(refusalOf(late)).toMatchObject({ code: 'stale' });
    const stranger = keepNumbers(house, as('reception'), number, { seen: wanted, wanted: other });
    expect(refusalOf(stranger)).toEqual({ code: 'forbidden' });
  });

  it('decide nothing: what was decided stays under the edition it was decided under', () => {
    const house = aHouse();
    const number = anApproved(house, aTeam(house));
    const { policyId } = read(house, number);
    const [delivered] = house.db.select().from(policyVersions).all();
    if (delivered === undefined) throw new Error('No edition');
    const today = dayOf(house.clock());
    house.db
      .insert(policyVersions)
      .values({ ...delivered, id: 'baru', effectiveFrom: today })
      .run();
    const wanted = { ticketNumber: '1', nadineNumber: null };
    done(keepNumbers(house, as('agent'), number, { seen: BLANK, wanted }));
    expect(read(house, number)).toMatchObject({ ...wanted, policyId });
  });
});
