import type { About } from '#app/commands/facts.server.ts';
import type { CheckInAnswer } from '#app/commands/check-in.server.ts';
import type { LoggedCheckIn } from '#app/components/desk/check-in-log.tsx';
import type { PersonView } from '#app/components/desk/group-people.tsx';
import type { HeadFollowUpView } from '#app/components/desk/head-follow-up.tsx';
import type { NoShowReturnView } from '#app/components/desk/no-show-return.tsx';
import { formatTime, formatWait } from '#app/copy/dates.ts';
import { clockOf, GUEST_KIND_WORDS, headOf } from '#app/copy/desk.ts';
import { minutesBetween } from '#app/domain/calendar/instant.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import type { BeforeCheckIn } from '#app/domain/decisions/before-check-in.ts';
import { mayBeAnnulled } from '#app/domain/decisions/annul-check-in.ts';
import { arrivalTally } from '#app/domain/decisions/arrivals.ts';
import { admittedCount } from '#app/domain/decisions/check-in.ts';
import { can } from '#app/domain/people/permissions.ts';
import { announcedGuestLimit, graceEnds } from '#app/domain/policy/guest-limit.ts';
import { type Guest, isCounted } from '#app/domain/reservation/guest.ts';
import { plannedStart } from '#app/domain/reservation/reservation.ts';
import { subjectOf } from '#app/domain/reservation/subject.ts';
import { paths } from '#app/http/paths.ts';
import { checkInsOf, checkInToAnnul, lastCheckIn } from '#app/queries/check-ins.server.ts';
import { type GuestMovement, movementsOf } from '#app/queries/movements.server.ts';
import { substitutionsOf } from '#app/queries/substitutions.server.ts';

/** Everyone of the group, where they are and since when. */
export function peopleOf(
  { tx, reservation, context }: About,
  substituted: Readonly<Record<string, string>>,
): PersonView[] {
  const movements = movementsOf(tx, reservation.id);
  const names = new Map(reservation.guests.map(({ id, name }) => [id, name]));
  const by = new Map(
    [...substitutionsOf(tx, reservation.id)].map(([id, { replacedId }]) => [
      replacedId,
      names.get(id),
    ]),
  );
  return reservation.guests.map((guest) => {
    const { id, name, jabatan, kind, origin, arrival, refusalReason } = guest;
    const deputy = by.get(id);
    const notes = [
      jabatan,
      kind === 'participant' ? null : GUEST_KIND_WORDS[kind],
      isCounted(guest, context.policy) ? null : 'tidak dihitung',
      substituted[id],
      origin === 'unlisted' ? 'di luar daftar' : null,
      arrival === 'absent' && deputy !== undefined ? `digantikan ${deputy}` : null,
      arrival === 'refused' ? refusalReason : null,
    ].filter(Boolean);
    const note = notes.length === 0 ? null : notes.join(' · ');
    return { ...{ id, name, note, arrival }, when: whenOf(guest, movements) };
  });
}

function whenOf({ id, arrival }: Guest, movements: readonly GuestMovement[]): string | null {
  if (arrival !== 'admitted' && arrival !== 'refused' && arrival !== 'left') return null;
  const last = movements.findLast(({ guestId, kind }) => guestId === id && kind === arrival);
  if (last === undefined) return null;
  return arrival === 'left' ? `pukul ${clockOf(last.at)}` : `sejak ${clockOf(last.at)}`;
}

/** The open question about a head who is on the way; null where there is none. */
export function headFollowUp(about: About, nonce: string): HeadFollowUpView | null {
  const { reservation, context } = about;
  const { headClaim, headVerdict, mode, status } = reservation;
  const isHere = status === 'arrived' || status === 'inProgress';
  if (!isHere || headVerdict !== 'expected' || mode !== 'tatapMuka') return null;
  if (!can(context.actor, 'checkIn', { mode })) return null;
  const start = plannedStart(reservation);
  const until = start === null ? null : graceEnds(start, context.policy);
  return {
    head: headOf(headClaim),
    until: until === null ? null : formatTime(until),
    isOver: until !== null && context.now > until,
    announcedLimit: announcedGuestLimit(mode, headClaim, context.policy),
    ordinaryLimit: announcedGuestLimit(mode, null, context.policy),
    admitted: admittedCount(reservation, context),
    ...{ nonce, seen: arrivalTally(reservation.guests) },
  };
}

/** Every arrival as it was written down, and where the last one can be taken back. */
export function checkInLog({ tx, reservation, context }: About): {
  readonly entries: readonly LoggedCheckIn[];
  readonly undoPath: string | null;
} {
  const movements = movementsOf(tx, reservation.id);
  const entries = checkInsOf(tx, reservation.id).map((checkIn): LoggedCheckIn => {
    const { id, at, recordedAt, actor, annulled, before } = checkIn;
    const answer = checkIn.answer as unknown as CheckInAnswer;
    const own = movements.filter(
      (one) => one.recordedAt === recordedAt && (before === null || concerns(before, one.guestId)),
    );
    return {
      ...{ id, at: formatTime(at), by: actor.name },
      recorded: clockOf(at) === clockOf(recordedAt) ? null : `dicatat ${formatTime(recordedAt)}`,
      what: isOnline(reservation) ? 'peserta terhubung' : whatCame(own, answer),
      annulled: annulled && { ...annulled, at: formatTime(annulled.at) },
    };
  });
  return { entries, undoPath: undoPathOf({ tx, reservation, context }) };
}

/** Whoever meets on a screen goes through no door. */
export function isOnline({ mode, plan }: About['reservation']): boolean {
  return (plan?.mode ?? mode) === 'videoConference';
}

function concerns({ guests, added }: BeforeCheckIn, guestId: string): boolean {
  return added.includes(guestId) || guests.some(({ id }) => id === guestId);
}

function whatCame(own: readonly GuestMovement[], { admitted }: CheckInAnswer): string {
  const count = (kind: GuestMovement['kind']): number =>
    own.filter((movement) => movement.kind === kind).length;
  const parts = [
    [count('admitted'), 'masuk'],
    [count('refused'), 'tidak masuk'],
  ].flatMap(([many, word]) => (many === 0 ? [] : [`${many} ${word}`]));
  return parts.length === 0 ? `kehadiran pimpinan (${admitted} di dalam)` : parts.join(', ');
}

function undoPathOf({ tx, reservation, context }: Pick<About, 'tx' | 'reservation' | 'context'>) {
  if (!can(context.actor, 'annulCheckIn', subjectOf(reservation))) return null;
  const last = lastCheckIn(tx, reservation.id);
  const checkIn = last && checkInToAnnul(tx, reservation.id, last.id);
  if (checkIn === null || !mayBeAnnulled(reservation, checkIn).ok) return null;
  return paths.annulCheckIn(reservation.number);
}

/** What is offered where a group comes after its "tidak hadir"; null where that is not so. */
export function noShowReturn(
  { reservation, context }: About,
  { annul, walkInHref }: { readonly annul: string | null; readonly walkInHref: string | null },
): NoShowReturnView | null {
  const start = plannedStart(reservation);
  if (reservation.status !== 'noShow' || annul === null || start === null) return null;
  if (dayOf(start) !== dayOf(context.now)) return null;
  const minutes = minutesBetween(start, context.now);
  return {
    ...{ annulPath: annul, revision: reservation.revision, walkInHref },
    late: minutes > 0 ? formatWait(minutes) : null,
  };
}
