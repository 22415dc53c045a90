import { redirect } from '@remix-run/node';
import type { ScanAnswer } from '#app/components/desk/scan-answer.tsx';
import { look } from '#app/commands/look.server.ts';
import { scanCode, type Scanned } from '#app/commands/scan.server.ts';
import { clockOf } from '#app/copy/desk.ts';
import { formatRange } from '#app/copy/dates.ts';
import { STATUS_WORDS } from '#app/copy/life.ts';
import { SCAN_WORDS } from '#app/copy/scan.ts';
import { can } from '#app/domain/people/permissions.ts';
import { endOfPlan, type Reservation, startOfPlan } from '#app/domain/reservation/reservation.ts';
import { paths } from '#app/http/paths.ts';
import { secondsToWait } from '#app/http/api/rate-limits.server.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import type { StaffCall } from '../guards/staff.server.ts';

/**
 * What the desk is told of a code; one whose group is awaited leads straight to it. Codes are counted
 * for the device, or for the session at any other browser: nobody tries them out by the thousand.
 */
export async function answerToCode(call: StaffCall, shown: string): Promise<ScanAnswer> {
  const { services, actor, doer, sessionId } = call;
  const deviceId = doer.deviceId ?? null;
  const seconds = await secondsToWait(services, 'codesOfDesk', deviceId ?? sessionId);
  if (seconds !== null) return tooMany(seconds);
  const scanned = scanCode(services, doer, shown, deviceId);
  const { outcome, reservation } = scanned;
  if (outcome === 'awaited' && reservation !== null)
    throw redirect(paths.group(reservation.number));
  const label = look(services, actor, ({ reference }) =>
    reservation === null ? null : officeLabel(reservation.office, reference),
  );
  const noGroup = outcome === 'cancelled' || reservation === null;
  const walkInHref = noGroup && can(actor, 'registerWalkIn') ? paths.walkIn : null;
  return viewOf(scanned, label, walkInHref);
}

function tooMany(seconds: number): ScanAnswer {
  const facts = `Tunggu ${seconds} detik.`;
  return { ...SCAN_WORDS.tooMany, outcome: 'tooMany', facts, group: null, walkInHref: null };
}

function viewOf(
  { outcome, reservation }: Scanned,
  label: string | null,
  walkInHref: string | null,
): ScanAnswer {
  const known = outcome === 'awaited' ? 'used' : outcome;
  const group =
    reservation === null || label === null
      ? null
      : { href: paths.group(reservation.number), label, number: reservation.number };
  return {
    ...SCAN_WORDS[known],
    outcome: known,
    facts: reservation === null ? null : factsOf(known, reservation) || null,
    ...{ group, walkInHref },
  };
}

function factsOf(outcome: ScanAnswer['outcome'], reservation: Reservation): string {
  const { plan, status } = reservation;
  if (outcome === 'attendancePaper' || outcome === 'otherPaper') return '';
  if (outcome === 'used') return insideText(reservation);
  if (outcome === 'cancelled') return `Status permohonan: ${STATUS_WORDS[status]}.`;
  if (plan === null) return '';
  const when = formatRange(startOfPlan(plan), endOfPlan(plan));
  const ended = status === 'completed' || status === 'noShow';
  if (outcome === 'past' && ended) return `Janjinya ${when}. Status: ${STATUS_WORDS[status]}.`;
  return `${outcome === 'moved' ? 'Jadwalnya sekarang' : 'Janjinya'} ${when}.`;
}

/** Who is inside, since when. */
function insideText({ guests, guestCount, arrivedAt }: Reservation): string {
  const since = arrivedAt === null ? '' : ` sejak ${clockOf(arrivedAt)}`;
  const inside = guests.filter(({ arrival }) => arrival === 'admitted').length;
  if (guests.length === 0) return `${guestCount ?? 0} orang dicatat datang${since}.`;
  if (inside === 0) return `Dicatat datang${since}; sekarang tidak ada tamunya di dalam.`;
  const waiting = guests.filter(({ arrival }) => arrival === 'expected').length;
  const rest = waiting === 0 ? '' : `, ${waiting} belum datang`;
  return `${inside} orang di dalam${since}${rest}.`;
}
