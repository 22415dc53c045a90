import { beginPolicyDraft, savePolicyDraft } from '#app/commands/policy-drafts.server.ts';
import { addDays } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { findPolicyDraft } from '#app/queries/policy-editions.server.ts';
import type { Diary } from './diary.ts';
import { done } from './outcome.ts';
import type { Stage } from './stage.ts';

/** From so many days ahead on the rules in the draft would hold. */
const DRAFT_DAYS = 4;

/** An edition of the rules is being written: younger letters, one guest less, one consultation a day more. */
export function playRules({ house, timeline, cast }: Stage, { ago }: Diary): void {
  timeline.at(ago(6), () => {
    const admin = cast.as('admin');
    const { id } = done(beginPolicyDraft(house, admin, house.newId()), 'begin rules');
    const draft = findPolicyDraft(house.db, id);
    if (draft === null) throw new Error('the draft of the rules was not begun');
    const { values, basis, revision } = draft;
    const edition = {
      basis,
      values: {
        ...values,
        guestLimitOrdinary: values.guestLimitOrdinary - 1,
        letterMaxAgeDays: values.letterMaxAgeDays - 10,
        tatapMukaPerDay: values.tatapMukaPerDay + 1,
      },
      effectiveFrom: addDays(dayOf(house.clock()), DRAFT_DAYS),
      note: 'Contoh: rombongan lebih kecil, surat lebih baru, dan satu tatap muka lebih banyak dalam sehari.',
    };
    done(savePolicyDraft(house, admin, id, { revision, edition }), 'save rules');
  });
}
