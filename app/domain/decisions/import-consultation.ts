import { fromLocal, type LocalTime } from '../calendar/zones.ts';
import type { RequesterMatch } from '../directory/match-requester.ts';
import type { TopicMatch } from '../directory/match-topics.ts';
import type { RegisterRow } from '../directory/register-row.ts';
import type { RequesterOffice } from '../people/office.ts';
import { can } from '../people/permissions.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { Decision, DecisionContext, Refusal } from './decision.ts';
import { blankReservation } from '../reservation/blank-reservation.ts';

/** A line of a historic register with what its names were matched to. */
export interface MatchedRow {
  readonly row: RegisterRow;
  readonly requester: RequesterMatch;
  readonly topics: TopicMatch;
}

/**
 * A consultation that a register says was held. It enters completed, as it was printed: no rule is
 * asked about the past, and nobody gets mail. What could not be matched for certain stays open.
 */
export function importConsultation(
  { row, requester, topics }: MatchedRow,
  facts: { readonly id: string; readonly number: string },
  context: DecisionContext,
): Result<Decision, Refusal> {
  if (!can(context.actor, 'manageResources')) return refuse({ code: 'forbidden' });
  const receivedAt = fromLocal(row.date, '00:00' as LocalTime);
  const office = officeOf(requester);
  const next = {
    ...blankReservation(facts.id, facts.number, context),
    status: 'completed',
    source: 'import',
    channel: 'email',
    receivedAt,
    submittedAt: receivedAt,
    enteredByStaff: true,
    office,
    mode: row.mode,
    topics: topics.codes,
    guestCount: row.guests,
  } as const;
  return ok({
    next,
    audit: [
      {
        action: 'reservation.imported',
        reason: null,
        details: {
          to: next.status,
          visitOn: row.date,
          mode: row.mode,
          regionCode: office.regionCode,
          topics: topics.codes,
          guests: row.guests,
        },
      },
    ],
    violations: [],
    notices: [],
    findings: [],
  });
}

function officeOf(match: RequesterMatch): RequesterOffice {
  if (match.kind === 'matched') return match.office;
  const { body, opd, printed } = match;
  return { body, regionCode: null, name: null, opd, asPrinted: printed };
}
