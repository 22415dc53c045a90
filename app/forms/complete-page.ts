import { z } from 'zod';
import { zPageRevision } from './staff-verbs.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import { headClaimOf, zContactStep, zGuestListPage } from './draft-steps.ts';
import { zContact, zLetterDetails } from './reservation.ts';
import { zBlankAsNull, zFlag, zInstant } from './fields.ts';

/** What the letter says, where somebody typed it; what is left blank is read out of its file. */
const zLetterLines = z.object({ letter: zLetterDetails.optional() });

/** The same page where only the letter is sent. */
export const zLetterOnly = zLetterLines.and(z.object({ revision: zPageRevision }));

const zSlot = zBlankAsNull(zInstant).default(null);

/** The page that completes what staff entered: times, guests, whom to write to. */
export function zCompletePage(
  mode: MeetingMode,
  { hasHeads, needsMail }: { readonly hasHeads: boolean; readonly needsMail: boolean },
) {
  return zGuestListPage(mode)
    .and(zLetterLines)
    .and(needsMail ? zContactStep : z.object({ contact: zContact }))
    .and(
      z.object({
        slot1: z.preprocess(
          (value) => value ?? '',
          z.string().min(1, 'Pilih satu waktu.').pipe(zInstant),
        ),
        slot2: zSlot,
        slot3: zSlot,
        acceptsOtherMode: zFlag.default(false),
      }),
    )
    .transform(({ slot1, slot2, slot3, head, representedBy, guests, guestCount, ...rest }) => ({
      ...rest,
      preferences: [...new Set([slot1, slot2, slot3].filter((slot) => slot !== null))],
      guests: guests.map(({ id: _, ...guest }) => guest),
      guestCount: mode === 'videoConference' ? guestCount : null,
      headClaim: hasHeads ? headClaimOf(head, representedBy) : null,
    }));
}
