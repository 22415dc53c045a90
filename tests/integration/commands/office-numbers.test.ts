import { describe, expect, it } from 'vitest';
import { keepNumbers } from '#app/commands/office-numbers.server.ts';
import { as, done, read, refusalOf, submitted } from '#tests/support/deeds.ts';
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
});
