import { describe, expect, it } from 'vitest';
import { reasonLines, reasonsSeen, saveReasons } from '#app/commands/reason-templates.server.ts';
import { REASON_KINDS, type ReasonKind } from '#app/copy/reasons-at-hand.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { as, done, refusalOf } from '#tests/support/deeds.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';

const [REJECT, CANCEL] = REASON_KINDS;

function listOf(house: TestHouse, kind: ReasonKind) {
  return reasonLines(referenceOf(house.db).reasons, kind);
}

describe('a list of ready reasons', () => {
  it('changes no sentence of another list, whatever id is sent', () => {
    if (REJECT === undefined || CANCEL === undefined) throw new Error('No lists');
    const house = aHouse();
    const others = listOf(house, CANCEL);
    const own = { id: null, words: 'Kalimat baru.', isRetired: false };
    const seenThere = reasonsSeen(others);
    done(saveReasons(house, as('admin'), CANCEL, { seen: seenThere, lines: [...others, own] }));
    const before = listOf(house, CANCEL);
    const foreign = { id: before[0]?.id ?? '', words: 'Diganti diam-diam.', isRetired: true };
    const lines = listOf(house, REJECT);
    const form = { seen: reasonsSeen(lines), lines: [...lines, foreign] };
    expect(refusalOf(saveReasons(house, as('admin'), REJECT, form))).toEqual({ code: 'not-found' });
    expect(listOf(house, CANCEL)).toEqual(before);
  });
});
