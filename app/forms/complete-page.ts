import { z } from 'zod';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import { headClaimOf, zContactStep, zGuestListPage } from './draft-steps.ts';
import { zContact } from './reservation.ts';
import { zBlankAsNull, zFlag, zInstant } from './fields.ts';

const zSlot = zBlankAsNull(zInstant).default(null);

/** The page that completes what staff entered: times, guests, whom to write to. */
export function zCompletePage(
  mode: MeetingMode,
  { hasHeads, needsMail }: { readonly hasHeads: boolean; readonly needsMail: boolean },
) {
  return zGuestListPage(mode)
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
