import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { look, type Looking } from '#app/commands/look.server.ts';
import type { FollowUpRow } from '#app/components/violations/follow-up-rows.tsx';
import { formatDate, formatMonth } from '#app/copy/dates.ts';
import { FOLLOW_UP_TITLES } from '#app/copy/follow-up.ts';
import { VIOLATION_STATUS_TITLES, violationTitle } from '#app/copy/violations.ts';
import { whatHappened } from '#app/copy/violation-sentences.ts';
import { addMonths, firstDayOf, monthOf } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { followUpState } from '#app/domain/compliance/follow-up.ts';
import { can } from '#app/domain/people/permissions.ts';
import { officeCompliance } from '#app/domain/report/office-compliance.ts';
import { paths } from '#app/http/paths.ts';
import { followUpsOf } from '#app/queries/follow-ups.server.ts';
import { confirmedCountOf } from '#app/queries/history-facts.server.ts';
import { heldSince, officeOfKey } from '#app/queries/office-compliance.server.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { listViolations } from '#app/queries/violation.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** Months of visits that the summary looks back over, this one apart. */
const MONTHS = 12;

/** What is on record of one office: twelve months of visits, records and what was done about them. */
export async function loadOfficeCompliance(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'readCompliance');
  const key = args.params.office ?? '';
  return look(services, actor, (looking) => {
    const { tx, context } = looking;
    const month = addMonths(monthOf(dayOf(context.now)), -MONTHS);
    const violations = listViolations(tx, context.actor, { officeKey: key, since: month });
    const counted = violations.map((one) => ({ ...one, hasReply: one.reply !== null }));
    const { byRule, ...sums } = officeCompliance(heldSince(tx, key, firstDayOf(month)), counted);
    return {
      ...sums,
      office: officeAt(looking, key),
      since: formatMonth(month),
      byRule: byRule.map(({ code, states }) => ({
        title: violationTitle(code),
        states: states.map(({ status, count }) => `${count} ${VIOLATION_STATUS_TITLES[status]}`),
      })),
      records: violations.map((one) => ({
        ...{ id: one.id, href: paths.violation(one.id), status: one.status },
        ...{ number: one.reservationNumber, sentence: whatHappened(one) },
        when: formatDate(one.visitOn),
      })),
      repeated: repeatedFacts(looking, key),
      followUps: followUpRows(looking, key),
      decideHref: can(context.actor, 'decideFollowUp') ? paths.decideFollowUp(key) : null,
    };
  });
}

/** The office behind the address; 404 where nobody ever asked under that key. */
export function officeAt({ tx, reference }: Looking, key: string) {
  const office = officeOfKey(tx, key);
  if (office === null) throw data(null, { status: 404 });
  return { label: officeLabel(office, reference), href: paths.officeCompliance(key) };
}

/** How many confirmed records count now, against the number of the rules. */
export function repeatedFacts({ tx, context }: Looking, key: string) {
  const { count, months } = context.policy.values.repeatedViolations;
  return { ...{ count, months }, confirmed: confirmedCountOf(tx, key, context) };
}

/** What was decided about the office, newest first. */
export function followUpRows({ tx, context }: Looking, key: string): FollowUpRow[] {
  const today = dayOf(context.now);
  return followUpsOf(tx, key).map((taken) => ({
    ...{ id: taken.id, href: paths.followUp(taken.id), reason: taken.reason },
    what: FOLLOW_UP_TITLES[taken.kind],
    state: followUpState(taken, today),
    when: `${formatDate(dayOf(taken.decidedAt))}, ${taken.decidedBy}`,
    until: taken.until === null ? null : formatDate(taken.until),
  }));
}
