import type { LoaderFunctionArgs } from '@remix-run/node';
import type { About } from '#app/commands/facts.server.ts';
import { look } from '#app/commands/look.server.ts';
import { deskTextsWith } from '#app/copy/instructions.ts';
import { can } from '#app/domain/people/permissions.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { type Gate, gateOf } from '#app/domain/reservation/gate.ts';
import { queuedArrival } from '#app/forms/queued-deed.ts';
import { paths } from '#app/http/paths.ts';
import { conflictById } from '#app/queries/desk-conflicts.server.ts';
import { substitutedGuests } from '../deeds/substituted.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { groupDeeds } from './group-deeds.server.ts';
import {
  deskOf,
  instructionsOf,
  lastResult,
  recordedLines,
  waiverOf,
} from './group-desk.server.ts';
import { aboutGroup, backToItsDay, gateOfGroup, groupHead } from './group-head.server.ts';

/** A group at the desk: may it go in, who of it, and what comes next. */
export async function loadGroup(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'readDay');
  const { number = '' } = args.params;
  const { searchParams } = new URL(args.request.url);
  const isJustDone = searchParams.get('hasil') === 'checkIn';
  return look(services, actor, (looking) => {
    const about = aboutGroup(looking, number);
    const { reservation } = about;
    const gate = gateOf(reservation, looking.context.now);
    return {
      gate,
      words: gateOfGroup(about, gate),
      head: groupHead(about),
      back: backToItsDay(about),
      desk: deskOf(about, gate, services.newId()),
      takenOver: writtenDown(about, searchParams.get('selisih')),
      instructions: instructionsOf(about, gate),
      texts: deskTextsWith(looking.reference.texts),
      deeds: groupDeeds(about),
      guests: reservation.guests,
      guestCount: reservation.guestCount,
      substituted: substitutedGuests(about),
      recorded: recordedLines(about),
      result: isJustDone ? lastResult(about) : null,
      waiver: waiverOf(reservation, services.baseUrl),
      applyAt: `${services.baseUrl}${paths.newRequest}`,
      walkInHref: walkInFor(number, gate, actor),
    };
  });
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
  const isOne = gate === 'undecided' || gate === 'ended';
  if (!isOne || !can(actor, 'registerWalkIn')) return null;
  return `${paths.walkIn}?${new URLSearchParams({ permohonan: number }).toString()}`;
}
