import { z } from 'zod';
import { MEETING_MODES } from '#app/domain/reservation/mode.ts';
import { zBlankAsNull, zInstant, zOneOf } from './fields.ts';
import { VERB_FORMS } from './verbs.ts';
import { zOptionalLine, zOptionalReason } from './words.ts';

const zSlot = zBlankAsNull(zInstant).default(null);

/**
 * The page on which a pemda asks for a change: the same as the verb's body, one control per wish.
 * @param present topics as they are; left as they are they are no wish
 */
export function zRequestChangePage(present: readonly string[]) {
  return z
    .object({
      revision: VERB_FORMS.requestChange.shape.revision,
      mode: zBlankAsNull(zOneOf(MEETING_MODES)).default(null),
      topics: z.array(zOptionalLine(40)).max(10, 'Paling banyak sepuluh topik.').default([]),
      slot1: zSlot,
      slot2: zSlot,
      slot3: zSlot,
      reason: zOptionalReason(),
    })
    .transform(({ slot1, slot2, slot3, topics: chosen, ...rest }, context) => {
      const wished = [slot1, slot2, slot3].filter((slot) => slot !== null);
      const preferences = [...new Set(wished)];
      const named = [...new Set(chosen.filter((code) => code !== null))];
      const isAsBefore =
        named.length === present.length && named.every((code) => present.includes(code));
      const topics = named.length === 0 || isAsBefore ? null : named;
      if (preferences.length > 0 || (topics ?? rest.mode ?? rest.reason) !== null) {
        return { ...rest, topics, preferences };
      }
      const message = 'Pilih waktu baru, atau tuliskan apa yang perlu diubah.';
      context.addIssue({ code: 'custom', path: ['slot1'], message });
      return z.NEVER;
    });
}
