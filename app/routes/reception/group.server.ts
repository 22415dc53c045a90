import type { LoaderFunctionArgs } from '@remix-run/node';
import { look } from '#app/commands/look.server.ts';
import { deskTextsWith } from '#app/copy/instructions.ts';
import { can } from '#app/domain/people/permissions.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { type Gate, gateOf } from '#app/domain/reservation/gate.ts';
import { paths } from '#app/http/paths.ts';
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
  const isJustDone = new URL(args.request.url).searchParams.get('hasil') === 'checkIn';
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
      papersHref: gate !== 'video' && can(actor, 'issuePapers') ? paths.groupPapers(number) : null,
    };
  });
}

/** Whoever comes with a request that holds no place today is written down as a group without appointment. */
function walkInFor(number: string, gate: Gate, actor: Actor): string | null {
  const isOne = gate === 'undecided' || gate === 'ended';
  if (!isOne || !can(actor, 'registerWalkIn')) return null;
  return `${paths.walkIn}?${new URLSearchParams({ permohonan: number }).toString()}`;
}
