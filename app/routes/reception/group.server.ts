import type { LoaderFunctionArgs } from '@remix-run/node';
import type { About } from '#app/commands/facts.server.ts';
import { look } from '#app/commands/look.server.ts';
import { noteReadingOnce } from '#app/commands/note-reading.server.ts';
import { formatDay } from '#app/copy/dates.ts';
import { deskTextsWith } from '#app/copy/instructions.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { can } from '#app/domain/people/permissions.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { type Gate, gateOf } from '#app/domain/reservation/gate.ts';
import { plannedStart } from '#app/domain/reservation/reservation.ts';
import { queuedArrival } from '#app/forms/queued-deed.ts';
import { paths } from '#app/http/paths.ts';
import { conflictById } from '#app/queries/desk-conflicts.server.ts';
import { recordMark } from '#app/queries/record-mark.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { substitutedGuests } from '../deeds/substituted.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { groupDeeds } from './group-deeds.server.ts';
import { deskOf, instructionsOf, lastResult, recordedLines } from './group-desk.server.ts';
import { exceptionOf } from './group-exception.server.ts';
import { aboutGroup, backToItsDay, gateOfGroup, groupHead } from './group-head.server.ts';
import {
  checkInLog,
  headFollowUp,
  isOnline,
  noShowReturn,
  peopleOf,
} from './group-parts.server.ts';

/** A group at the desk: may it go in, who of it, and what comes next. */
export async function loadGroup(args: LoaderFunctionArgs) {
  const { services, actor, doer } = await requireStaff(args, 'readDay');
  const { number = '' } = args.params;
  const found = loadReservation(services.db, number);
  if (found !== null) noteReadingOnce(services, doer, found);
  const { searchParams } = new URL(args.request.url);
  const isJustDone = searchParams.get('hasil') === 'checkIn';
  return look(services, actor, (looking) => {
    const about = aboutGroup(looking, number);
    const { reservation } = about;
    const gate = gateOf(reservation, looking.context.now);
    const nonce = services.newId();
    const substituted = substitutedGuests(about);
    const deeds = groupDeeds(about);
    const walkInHref = walkInFor(number, gate, actor);
    const openSince = openSinceOf(about);
    const log = checkInLog(about);
    const returned = noShowReturn(about, { annul: deeds.annul, walkInHref });
    // Taking back is offered once: where it is explained.
    const annul = log.undoPath === null && returned === null ? deeds.annul : null;
    return {
      gate,
      words: gateOfGroup(about, gate),
      head: groupHead(about),
      back: backToItsDay(about),
      desk: openSince === null ? deskOf(about, gate, nonce, substituted) : null,
      takenOver: writtenDown(about, searchParams.get('selisih')),
      openSince,
      people: peopleOf(about, substituted),
      followUp: openSince === null ? headFollowUp(about, nonce) : null,
      log,
      returned,
      instructions: instructionsOf(about, gate),
      texts: deskTextsWith(looking.reference.texts),
      deeds: { ...deeds, annul },
      guests: reservation.guests,
      guestCount: reservation.guestCount,
      isOnline: isOnline(reservation),
      recorded: recordedLines(about),
      result: isJustDone ? lastResult(about) : null,
      exception: exceptionOf(about),
      mark: recordMark(looking.tx),
      applyAt: `${services.baseUrl}${paths.newRequest}`,
      handoutHref: paths.groupHandout(number),
      walkInHref,
      papersHref: gate !== 'video' && can(actor, 'issuePapers') ? paths.groupPapers(number) : null,
    };
  });
}

/** "Kamis, 26 November 2026" where the visit is of an earlier day and nobody has closed it; else null. */
function openSinceOf({ reservation, context }: About): string | null {
  const { status, arrivedAt } = reservation;
  const at = plannedStart(reservation) ?? arrivedAt;
  if ((status !== 'arrived' && status !== 'inProgress') || at === null) return null;
  return dayOf(at) < dayOf(context.now) ? formatDay(dayOf(at)) : null;
}

/** What a desk had ticked without a line, to be looked at again and recorded. */
function writtenDown({ tx, reservation, context }: About, id: string | null) {
  if (id === null || !can(context.actor, 'settleConflict')) return null;
  const found = conflictById(tx, id);
  if (found === null || found.isSettled || found.number !== reservation.number) return null;
  if (found.deed !== 'checkIn') return null;
  return { id, form: queuedArrival(found, reservation.guests).form };
}

/** Whoever comes with a request that holds no place today is written down as a group without appointment. */
function walkInFor(number: string, gate: Gate, actor: Actor): string | null {
  const isOne = gate === 'undecided' || gate === 'ended' || gate === 'noShow';
  if (!isOne || !can(actor, 'registerWalkIn')) return null;
  return `${paths.walkIn}?${new URLSearchParams({ permohonan: number }).toString()}`;
}
