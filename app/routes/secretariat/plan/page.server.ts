import type { LoaderFunctionArgs } from '@remix-run/node';
import { planQuery } from '#app/components/plan/plan-query.ts';
import type { PlanPage } from '#app/components/plan/view.ts';
import { asTimeLeftIt, look } from '#app/commands/look.server.ts';
import { formatRange } from '#app/copy/dates.ts';
import { DECIDE_CHANGE, PLAN_PAGES, type PlanVerb } from '#app/copy/plan-pages.ts';
import { reasonsOfVerb } from '#app/copy/reasons-at-hand.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { guard } from '#app/domain/decisions/guard.ts';
import { endOfPlan, plannedStart, startOfPlan } from '#app/domain/reservation/reservation.ts';
import { paths } from '#app/http/paths.ts';
import { zoneOf } from '#app/queries/reference.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { requestHead } from '../../deeds/request-head.server.ts';
import { shownRefusal } from '../../guards/refused.server.ts';
import { requireStaff } from '../../guards/staff.server.ts';
import { aboutRequest, changeOf } from './about.server.ts';
import { askedPlan } from './asked.server.ts';
import { chosenSlot, NOTHING_CHOSEN, type OpenedPlan, shownValues } from './chosen.server.ts';
import { atOnce } from './following.server.ts';
import { choosesMode, modeOf } from './mode.ts';
import { modeLinks, otherAnswers, sessionLinks } from './links.server.ts';
import { type SlotQuestion, wishStates, type WishState } from './slots.server.ts';
import { weeksOfSlots } from './weeks.server.ts';

const NO_WEEKS: PlanPage['weeks'] = { near: [], far: [] };

/** The page that decides when, with whom and where, for one of the verbs that do. */
export async function loadPlanPage(args: LoaderFunctionArgs, verb: PlanVerb) {
  const { services, actor } = await requireStaff(args, verb);
  const { number = '' } = args.params;
  const head = requestHead(services, actor, number);
  const asked = askedPlan(args.request);
  const page = look(services, actor, (looking): PlanPage => {
    const found = loadReservation(looking.tx, number);
    if (found === null) throw new Error(`${number} was there a moment ago`);
    const { reservation } = asTimeLeftIt(found, looking.context);
    const mode = modeOf(reservation, verb, asked.mode);
    return planPage({ looking, house: services, reservation, verb, asked, mode });
  });
  return { head, page };
}

function planPage(opened: OpenedPlan): PlanPage {
  const { looking, reservation, verb, asked } = opened;
  const { plan, pendingChange } = reservation;
  const picksSlot = verb !== 'reassign';
  const question = questionOf(opened);
  const wishes = picksSlot ? wishStates(looking, wishesOf(opened), question) : [];
  const start = startOf(opened, wishes);
  const hindrance = hindranceOf(opened);
  const chosen = start === null || hindrance !== null ? null : chosenSlot(opened, start);
  return {
    ...{ verb, picksSlot, hindrance, mode: opened.mode, session: asked.session },
    board: asked.board,
    words: verb === 'approve' && pendingChange !== null ? DECIDE_CHANGE : PLAN_PAGES[verb],
    about: aboutRequest(looking, reservation),
    change: verb === 'reassign' ? null : changeOf(looking, reservation),
    modes: choosesMode(verb) ? modeLinks(opened) : [],
    sessions: verb === 'reassign' ? sessionLinks(opened) : [],
    hasFewer:
      picksSlot &&
      chosen !== null &&
      (plan?.sessions.length ?? 0) > chosen.values.lanjutan.length + 1,
    standing: plan === null ? null : formatRange(startOfPlan(plan), endOfPlan(plan), question.zone),
    wishes: wishes.map((wish) => ({ ...wish, chosen: wish.start === start })),
    weeks: picksSlot ? weeksOfSlots(looking, question, { start, wishes }) : NO_WEEKS,
    chosen: chosen?.slot ?? null,
    values: chosen?.values ?? NOTHING_CHOSEN,
    alternatives: verb === 'approve' ? otherAnswers(opened) : [],
    keepOld:
      verb === 'approve' && pendingChange !== null
        ? reasonsOfVerb(looking.reference.reasons, 'declineChange')
        : null,
  };
}

/** What the pemda wishes now: of a pending change its own times, else those of the request. */
function wishesOf({ reservation, verb }: OpenedPlan): readonly Instant[] {
  const { pendingChange, preferences } = reservation;
  const wished = pendingChange?.preferences ?? preferences;
  const stands = plannedStart(reservation);
  // Where only people or the way of meeting are to change, the hour that stands is the wish.
  if (verb === 'approve' && wished.length === 0 && stands !== null) return [stands];
  return wished.filter((one) => verb !== 'reschedule' || one !== stands);
}

function startOf(
  { verb, reservation, asked, mode }: OpenedPlan,
  wishes: readonly WishState[],
): Instant | null {
  if (verb === 'reassign') return reservation.plan?.sessions[asked.session]?.start ?? null;
  if (asked.start !== null) return asked.start;
  // What was asked for is no other offer.
  if (verb === 'offer' && mode === reservation.mode) return null;
  const firstFree = wishes.find(({ state }) => state !== 'taken');
  if (firstFree !== undefined) return firstFree.start;
  return verb === 'approve' ? (wishes[0]?.start ?? null) : null;
}

function questionOf({ looking, reservation, verb, mode, asked }: OpenedPlan): SlotQuestion {
  const more = {
    ...(choosesMode(verb) && { cara: mode }),
    ...(asked.board !== null && { papan: asked.board }),
  };
  return {
    ...{ reservation, mode },
    zone: zoneOf(looking.reference, reservation.office.regionCode),
    hrefOf: (start) => {
      const query =
        asked.chosen === null
          ? new URLSearchParams({ waktu: start, ...more }).toString()
          : planQuery(shownValues(start, asked.chosen, atOnce(asked.chosen)), more);
      return `${paths.reviewVerb(reservation.number, verb)}?${query}#penugasan`;
    },
  };
}

/** A status that the verb does not fit, said before anything is filled in. */
function hindranceOf({
  looking: { context },
  reservation,
  verb,
}: OpenedPlan): PlanPage['hindrance'] {
  const fits = guard(reservation, verb, null, context);
  const noChange =
    verb === 'approve' && reservation.status === 'approved' && reservation.pendingChange === null;
  if (fits.ok && !noChange) return null;
  const refusal: Refusal = fits.ok
    ? { code: 'wrong-status', status: 'approved', verb, because: 'noPendingChange' }
    : fits.error;
  const { title, text } = shownRefusal(refusal, context.actor);
  return { title, text };
}
