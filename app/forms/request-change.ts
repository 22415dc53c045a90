import { z } from 'zod';
import { MEETING_MODES } from '#app/domain/reservation/mode.ts';
import { zBlankAsNull, zInstant, zOneOf } from './fields.ts';
import { VERB_FORMS } from './verbs.ts';
import { zOptionalReason } from './words.ts';

const zSlot = zBlankAsNull(zInstant).default(null);

/** The page on which a pemda asks for a change: the same as the verb's body, one control per wish. */
export const zRequestChangePage = z
  .object({
    revision: VERB_FORMS.requestChange.shape.revision,
    mode: zBlankAsNull(zOneOf(MEETING_MODES)).default(null),
    slot1: zSlot,
    slot2: zSlot,
    slot3: zSlot,
    reason: zOptionalReason(),
  })
  .transform(({ slot1, slot2, slot3, ...rest }, context) => {
    const wished = [slot1, slot2, slot3].filter((slot) => slot !== null);
    const preferences = [...new Set(wished)];
    if (preferences.length > 0 || rest.mode !== null || rest.reason !== null) {
      return { ...rest, preferences };
    }
    const message = 'Pilih waktu baru, atau tuliskan apa yang perlu diubah.';
    context.addIssue({ code: 'custom', path: ['slot1'], message });
    return z.NEVER;
  });
