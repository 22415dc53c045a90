import type { DisruptionDeed } from '#app/components/disruption/view.ts';
import type { Looking } from '#app/commands/look.server.ts';
import { nextFreeHour } from '#app/commands/suggest-hour.server.ts';
import { HANDLING_WORDS } from '#app/copy/closures.ts';
import { formatInstant } from '#app/copy/dates.ts';
import { can } from '#app/domain/people/permissions.ts';
import { type Reservation, startOfPlan } from '#app/domain/reservation/reservation.ts';
import { type Handling, handlingsOf } from '#app/domain/schedule/disruption.ts';
import { paths } from '#app/http/paths.ts';
import { closureById } from '#app/queries/closures.server.ts';
import type { NumberedDisruption } from '#app/queries/disruptions.server.ts';

/** What can be done about an appointment that is disturbed. */
export function deedsOf(
  looking: Looking,
  row: NumberedDisruption,
  reservation: Reservation,
): DisruptionDeed[] {
  const { tx, context } = looking;
  const { mode, plan } = reservation;
  const closure = row.cause === 'closure' ? closureById(tx, row.causeId) : null;
  const deeds = handlingsOf(plan?.mode ?? mode, closure).flatMap((handling) =>
    can(context.actor, PERMITTED_BY[handling]) ? [deedOf(handling, row, reservation)] : [],
  );
  const free = can(context.actor, 'reschedule') ? nextFreeHour(looking, reservation) : null;
  if (free === null) return deeds;
  const href = `${rescheduleOf(reservation)}?waktu=${free}`;
  return [{ text: `Pindahkan ke ${formatInstant(free)}`, href, look: 'primary' }, ...deeds];
}

const PERMITTED_BY = {
  move: 'reschedule',
  reassign: 'reassign',
  video: 'reschedule',
  ask: 'writeMessage',
  cancel: 'cancel',
  keep: 'keepDisrupted',
} as const satisfies Record<Handling, string>;

function rescheduleOf({ number }: Reservation): string {
  return paths.reviewVerb(number, 'reschedule');
}

function deedOf(
  handling: Handling,
  { id, number }: NumberedDisruption,
  reservation: Reservation,
): DisruptionDeed {
  const start = reservation.plan === null ? '' : startOfPlan(reservation.plan);
  const hrefs: Readonly<Record<Handling, string>> = {
    move: rescheduleOf(reservation),
    reassign: paths.reviewVerb(number, 'reassign'),
    video: `${rescheduleOf(reservation)}?waktu=${start}&cara=videoConference`,
    ask: paths.reviewMessages(number),
    cancel: paths.reviewVerb(number, 'cancel'),
    keep: paths.keepDisrupted(id),
  };
  const look = handling === 'cancel' ? 'danger' : handling === 'ask' ? 'quiet' : 'secondary';
  return { text: HANDLING_WORDS[handling], href: hrefs[handling], look };
}
