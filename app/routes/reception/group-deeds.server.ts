import type { About } from '#app/commands/facts.server.ts';
import type { GroupDeedsView } from '#app/components/desk/group-deeds.tsx';
import { officeKey } from '#app/domain/people/office.ts';
import { verbsFor } from '#app/domain/people/permissions.ts';
import { endOfPlan, narasumberOf, plannedStart } from '#app/domain/reservation/reservation.ts';
import type { Verb } from '#app/domain/reservation/status.ts';
import { dayMark } from '#app/domain/schedule/day-mark.ts';
import { paths } from '#app/http/paths.ts';

/** The deeds that fit the group as it stands, for whoever looks. */
export function groupDeeds({ reservation, context }: About): GroupDeedsView {
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
  };
}
