import type { ChosenSlot } from '#app/components/plan/view.ts';
import type { PlanValues, SittingValues } from '#app/components/plan/sitting-view.ts';
import type { House } from '#app/commands/house.server.ts';
import type { Looking } from '#app/commands/look.server.ts';
import { formatDeadline, formatRange } from '#app/copy/dates.ts';
import type { PlanVerb } from '#app/copy/plan-pages.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { offerDeadline } from '#app/domain/decisions/offer.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { slotFrom } from '#app/domain/schedule/slots.ts';
import { zoneOf } from '#app/queries/reference.server.ts';
import type { AskedPlan, ChosenPlan } from './asked.server.ts';
import { dayAround } from './day.server.ts';
import { followingSlots, NO_FOLLOWING } from './following.server.ts';
import { choicesAt } from './people.server.ts';
import { dayAndHours } from './slots.server.ts';
import { triedPlan } from './tried.server.ts';

/** A request at the page of one of the verbs that decide a plan. */
export interface OpenedPlan {
  readonly looking: Looking;
  readonly house: House;
  readonly reservation: Reservation;
  readonly verb: PlanVerb;
  readonly asked: AskedPlan;
  readonly mode: MeetingMode;
}

export const NOTHING_CHOSEN: PlanValues = {
  ...{ waktu: '', narasumber: [], unit: [], ruang: '', tautan: '', lanjutan: [] },
};

export function shownValues(
  start: Instant,
  chosen: ChosenPlan,
  lanjutan: readonly SittingValues[],
): PlanValues {
  return {
    lanjutan,
    waktu: start,
    narasumber: chosen.narasumberIds,
    unit: chosen.unitIds,
    ruang: chosen.roomId ?? '',
    tautan: chosen.meetingUrl ?? '',
  };
}

/** Everything about the chosen hour: who and where, who else, and what the rules say of it. */
export function chosenSlot(
  opened: OpenedPlan,
  start: Instant,
): { readonly slot: ChosenSlot; readonly values: PlanValues } {
  const { looking, house, reservation, verb, asked, mode } = opened;
  const { context, reference } = looking;
  const slot = slotFrom(start, context.policy.values.slotMinutes);
  const at = verb === 'reassign' ? asked.session : 0;
  const choices = choicesAt(looking, reservation, { slot, mode }, at);
  const proposed = verb === 'reassign' ? choices.standing : choices.suggested;
  const chosen = asked.chosen ?? withWanted(proposed, asked.wanted);
  const following =
    verb === 'reassign'
      ? NO_FOLLOWING
      : followingSlots(looking, reservation, { slot, mode, asked, chosen });
  const tried = triedPlan(looking, house, reservation, verb, {
    ...chosen,
    ...{
      following: following.sessions,
      start,
      mode,
      words: null,
      session: at,
      revision: reservation.revision,
    },
  });
  const text = formatRange(slot.start, slot.end, zoneOf(reference, reservation.office.regionCode));
  return {
    slot: {
      ...{ text, when: dayAndHours(text) },
      people: choices.people,
      units: choices.units,
      rooms: choices.rooms,
      following: following.slots,
      mayFollow: following.mayFollow,
      day: dayAround(looking, reservation, slot, mode),
      tried,
      heldUntil: verb === 'offer' ? formatDeadline(offerDeadline(start, context)) : null,
    },
    values: shownValues(start, chosen, following.values),
  };
}

/** Whoever is wanted brings their own unit. */
function withWanted(proposed: ChosenPlan, wanted: AskedPlan['wanted']): ChosenPlan {
  const { narasumberIds } = wanted;
  return { ...proposed, ...wanted, ...(narasumberIds !== undefined && { unitIds: [] }) };
}
