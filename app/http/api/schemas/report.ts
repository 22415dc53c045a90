import { z } from 'zod';
import { RULE_CODES } from '#app/domain/compliance/rule-code.ts';
import { zDateOut } from './directory.ts';

const zRow = z.object({
  no: z.int(),
  date: zDateOut,
  requester: z.string(),
  code: z.string().nullable(),
  topics: z.array(z.string()),
});
const zByTopic = z.array(z.object({ topic: z.string(), count: z.int() }));
const zCompared = z.object({ count: z.int(), change: z.number().nullable() });
const zModes = z.object({ tatapMuka: zCompared, videoConference: zCompared });

export const zReport = z.object({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  tatapMuka: z.object({
    count: z.int(),
    guestTotal: z.int().nullable(),
    rows: z.array(zRow.extend({ guests: z.int().nullable() })),
    byTopic: zByTopic,
  }),
  videoConference: z.object({ count: z.int(), rows: z.array(zRow), byTopic: zByTopic }),
  comparison: z.object({ previousMonth: zModes, sameMonthLastYear: zModes, yearToDate: zModes }),
  compliance: z.object({
    byRule: z.array(
      z.object({
        code: z.enum(RULE_CODES),
        recorded: z.int(),
        confirmed: z.int(),
        withdrawn: z.int(),
        pending: z.int(),
      }),
    ),
    visitsWithViolation: z.int(),
  }),
  answerTime: z.object({
    medianWorkdays: z.number().nullable(),
    p90Workdays: z.number().nullable(),
    overdue: z.int(),
  }),
  satisfaction: z.object({
    service: z.number().nullable(),
    substance: z.number().nullable(),
    responses: z.int(),
  }),
});
