import { z } from 'zod';
import { daysBetween, type LocalMonth, parseLocalMonth } from '#app/domain/calendar/local-date.ts';
import { RULE_CODES } from '#app/domain/compliance/rule-code.ts';
import { MEETING_MODES } from '#app/domain/reservation/mode.ts';
import { STATUSES } from '#app/domain/reservation/status.ts';
import { zLocalDate, zOneOf, zText } from './fields.ts';
import { zOptionalLine } from './words.ts';

/** The longest stretch whose slots are told at once: a quarter. */
const MAX_DAYS = 92;

/** A whole number in a query, from `min` to `max`. */
function zNumber(min: number, max: number) {
  const message = `Harus bilangan bulat ${min} sampai ${max}.`;
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .meta({ type: 'integer', minimum: min, maximum: max })
    .transform(Number)
    .pipe(z.int().min(min, message).max(max, message));
}

/** `YYYY-MM` */
const zMonth = zText.transform((text, context): LocalMonth => {
  const month = parseLocalMonth(text);
  if (month !== null) return month;
  context.addIssue('Harus berupa bulan yang ada, dengan bentuk YYYY-MM.');
  return z.NEVER;
});

export const zRegionQuery = z.object({
  q: zOptionalLine(100),
  limit: zNumber(1, 600).default(20),
});

export const zAvailabilityQuery = z
  .object({
    mode: zOneOf(MEETING_MODES),
    from: zLocalDate,
    to: zLocalDate,
    topic: zOptionalLine(40),
  })
  .superRefine(({ from, to }, context) => {
    const days = daysBetween(from, to) + 1;
    if (days >= 1 && days <= MAX_DAYS) return;
    const message =
      days < 1 ? 'Tidak boleh sebelum from.' : `Paling banyak ${MAX_DAYS} hari sekaligus.`;
    context.addIssue({ code: 'custom', path: ['to'], message });
  });

export const zReservationQuery = z.object({
  status: zOneOf(STATUSES).optional(),
  month: zMonth.optional(),
  q: zOptionalLine(100),
  cursor: zOptionalLine(20),
  limit: zNumber(1, 200).default(50),
});

export const zViolationQuery = z.object({
  month: zMonth.optional(),
  region: zOptionalLine(10),
  code: zOneOf(RULE_CODES).optional(),
});

export const zReportQuery = z.object({ month: zMonth });
