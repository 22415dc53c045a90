import { z } from 'zod';
import { zBlankAsNull, zLocalDate } from './fields.ts';
import { zPageRevision } from './staff-verbs.ts';
import { zLine, zParagraphs } from './words.ts';

const zFollowUpLine = z.object({
  what: zLine(500).default(''),
  who: zLine().default(''),
  dueOn: zBlankAsNull(zLocalDate).default(null),
});

/** Notula: what was discussed, and what is still to be done by whom. A blank line is passed over. */
export const zNotula = z.object({
  summary: zParagraphs(8000)
    .default('')
    .pipe(z.string().min(1, 'Tulis apa yang dibahas dan disepakati.')),
  followUps: z
    .array(zFollowUpLine, { error: 'Harus berupa daftar tindak lanjut.' })
    .max(50, 'Paling banyak 50 tindak lanjut.')
    .default([])
    .superRefine((lines, context) => {
      lines.forEach(({ what, who, dueOn }, index) => {
        if (what === '' && (who !== '' || dueOn !== null)) {
          const message = `Tindak lanjut ${index + 1} belum disebutkan.`;
          context.addIssue({ code: 'custom', path: [index, 'what'], message });
        }
        if (what !== '' && who === '') {
          const message = `Sebutkan siapa yang mengerjakan tindak lanjut ${index + 1}.`;
          context.addIssue({ code: 'custom', path: [index, 'who'], message });
        }
      });
    })
    .transform((lines) => lines.filter(({ what }) => what !== '')),
});

/** The page on which it is written. */
export const zNotulaPage = zNotula.extend({ revision: zPageRevision });
