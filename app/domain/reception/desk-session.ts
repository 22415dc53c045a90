import { addMinutes, type Instant } from '../calendar/instant.ts';
import type { Deed } from '../people/permissions.ts';

/** What may be done in a session that a PIN began: the work of the door, and reading what was recorded there. */
const DESK_DEEDS: readonly Deed[] = [
  ...(['readDay', 'checkIn', 'start', 'checkOut', 'close', 'noShow', 'annul'] as const),
  ...(['registerWalkIn', 'admit', 'refuse', 'logContact', 'annulCheckIn', 'askException'] as const),
  ...(['scanCode', 'readEmergencyList', 'settleConflict', 'stampSpd', 'issuePapers'] as const),
  ...(['tellLobbyArrival', 'addEvidence', 'doubtLetter', 'readStaff', 'readViolations'] as const),
];

/** Where that is done. */
const DESK_AREAS = ['/resepsionis', '/ketidaksesuaian', '/lobi'] as const;

/**
 * May a session by PIN do this there? A PIN is short and shown to whoever looks over a shoulder, so
 * it opens the desk alone: no account, no settings, no decision of the secretariat.
 */
export function opensByPin(deed: Deed, path: string): boolean {
  const isDesk = DESK_AREAS.some((area) => path === area || path.startsWith(`${area}/`));
  return isDesk && DESK_DEEDS.includes(deed);
}

/** Tells an answer that asks for a sign-in only because the screen is locked. */
export const LOCKED_HEADER = 'X-Sambang-Terkunci';

/** The record tells a touch by the minute, so that much longer is waited before it counts as none. */
const SEEN_WITHIN_MINUTES = 1;

/** Has nobody touched the screen for as long as the office allows? */
export function isLeftAlone(lastTouch: Instant, now: Instant, lockMinutes: number): boolean {
  return now >= addMinutes(lastTouch, lockMinutes + SEEN_WITHIN_MINUTES);
}
