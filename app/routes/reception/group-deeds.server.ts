import type { About } from '#app/commands/facts.server.ts';
import type { GroupDeedsView } from '#app/components/desk/group-deeds.tsx';
import { officeKey } from '#app/domain/people/office.ts';
import { can, verbsFor } from '#app/domain/people/permissions.ts';
import { endOfPlan, narasumberOf, plannedStart } from '#app/domain/reservation/reservation.ts';
import { ENDED, type Verb } from '#app/domain/reservation/status.ts';
import { dayMark } from '#app/domain/schedule/day-mark.ts';
import { letterDoubtOf } from '#app/queries/letter-doubt.server.ts';
import { paths } from '#app/http/paths.ts';

/** The deeds that fit the group as it stands, for whoever looks. */
export function groupDeeds(about: About): GroupDeedsView {
  const { reservation, context } = about;
  const { number, revision, status, plan, guests, contactLoggedAt } = reservation;
  const open = verbsFor(status, context.actor, {
    mode: plan?.mode ?? reservation.mode,
    officeKey: officeKey(reservation.office),
    narasumberIds: plan === null ? [] : narasumberOf(plan),
  });
  const end = plan === null ? null : endOfPlan(plan);
  const start = plannedStart(reservation);
  const mark = dayMark({ status, start, end }, context.now, context.policy);
  const addressOf = (verb: Verb, isDue = true): string | null =>
    isDue && open.includes(verb) ? paths.groupVerb(number, verb) : null;
  return {
    revision,
    start: addressOf('start'),
    checkOut: addressOf(
      'checkOut',
      guests.some(({ arrival }) => arrival === 'admitted'),
    ),
    close: addressOf('close'),
    admit: addressOf('admit'),
    refuse: addressOf('refuse'),
    noShow: addressOf('noShow', mark?.kind === 'overdue' && contactLoggedAt === null),
    annul: addressOf('annul'),
    link: isLinkable(about) ? paths.linkWalkIn(number) : null,
    doubt: isDoubtable(about) ? paths.doubtLetter(number) : null,
    isDoubted: letterDoubtOf(about.tx, reservation.id) !== null,
    fitIn: fitInAt(about),
  };
}

/** A group that came without a request, as far as anybody knew. */
function isLinkable({ reservation, context }: About): boolean {
  const { source, relatedNumber } = reservation;
  return source === 'walkIn' && relatedNumber === null && can(context.actor, 'registerWalkIn');
}

/** Of a group without a request there is no letter; of a visit that is over none matters any more. */
function isDoubtable({ tx, reservation, context }: About): boolean {
  const { id, status, mode, letter } = reservation;
  const isDoubted = letterDoubtOf(tx, id) !== null;
  if (isDoubted) return can(context.actor, 'settleLetterDoubt');
  const isOver = ENDED.includes(status);
  return letter !== null && mode === 'tatapMuka' && !isOver && can(context.actor, 'doubtLetter');
}

/** Where the secretariat finds an hour for the request that a group without appointment belongs to. */
function fitInAt({ reservation, context }: About): string | null {
  const { status, relatedNumber } = reservation;
  if (status !== 'walkIn' || relatedNumber === null) return null;
  return can(context.actor, 'approve') ? paths.review(relatedNumber) : null;
}
