import type { StandingNow } from '#app/domain/decisions/decision.ts';
import { formatRange } from './dates.ts';
import type { FindingAudience } from './findings/sentence.ts';
import { STATUS_WORDS } from './life.ts';
import { timelineWord } from './timeline.ts';

/** Deeds that say by themselves which hours they are about. */
const ABOUT_HOURS = [
  'reservation.approved',
  'reservation.offered',
  'reservation.rescheduled',
  'reservation.offerAccepted',
  'reservation.changeDeclined',
];

/** "konsultasi disetujui untuk Senin, 7 Desember 2026, 10.00–11.00 WIB (status sekarang: disetujui)" */
export function standingText(
  { status, slot, action }: StandingNow,
  audience: FindingAudience,
): string {
  const now = `status sekarang: ${STATUS_WORDS[status]}`;
  if (action === null) return now;
  const hours =
    slot !== null && ABOUT_HOURS.includes(action)
      ? ` untuk ${formatRange(slot.start, slot.end)}`
      : '';
  const word = timelineWord(action, audience);
  return `${word.charAt(0).toLowerCase()}${word.slice(1)}${hours} (${now})`;
}
