import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '#db/client.server.ts';
import { followUps } from '#db/schema/index.ts';
import { formatDate } from '#app/copy/dates.ts';
import { followUpLetter, sentUnder } from '#app/copy/follow-up.ts';
import { whatWasNoted } from '#app/copy/violation-sentences.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { type FollowUp, wantsLetter } from '#app/domain/compliance/follow-up.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import {
  decideFollowUp as decide,
  endFollowUp as end,
  type FollowUpDecision,
  keepLetter,
} from '#app/domain/decisions/follow-up.ts';
import { onBehalf } from '#app/domain/people/delegation.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { plannedStart } from '#app/domain/reservation/reservation.ts';
import type { zEndFollowUp, zFollowUp, zFollowUpLetter } from '#app/forms/follow-up.ts';
import { followUpsOf, loadFollowUp } from '#app/queries/follow-ups.server.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { officeOfKey } from '#app/queries/office-compliance.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { listViolations, type ListedViolation } from '#app/queries/violation.server.ts';
import { writeAudit } from './audit.server.ts';
import type { CommitContext } from './commit.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';

type Done = Result<{ readonly id: string; readonly officeKey: string }, Refusal>;

/** Decides a step about an office; the letter for signature is drafted with it. Sent twice it is decided once. */
export function decideFollowUp(
  house: House,
  doer: Doer,
  officeKey: string,
  form: z.output<typeof zFollowUp>,
): Done {
  return inTransaction(house, doer, (tx, context) => {
    const office = officeOfKey(tx, officeKey);
    if (office === null) return refuse({ code: 'not-found' });
    const known = loadFollowUp(tx, form.id);
    if (known !== null) return ok(known);
    const confirmed = confirmedOf(tx, officeKey, context);
    const facts = { confirmed: confirmed.map(({ id }) => id), before: followUpsOf(tx, officeKey) };
    const decided = decide({ ...form, officeKey }, facts, context);
    if (!decided.ok) return decided;
    const { next, audit } = decided.value;
    const rests = confirmed.filter(({ id }) => form.violationIds.includes(id));
    const label = officeLabel(office, context.reference);
    const letter = wantsLetter(next.kind)
      ? followUpLetter({ ...next, office: label, noted: notedOf(tx, rests) })
      : null;
    tx.insert(followUps)
      .values({ ...next, letter })
      .run();
    writeLine(tx, audit, next, context);
    return ok(next);
  });
}

/** Puts the letter into other words, or notes number and day. */
export function keepFollowUpLetter(
  house: House,
  doer: Doer,
  id: string,
  { revision, ...letter }: z.output<typeof zFollowUpLetter>,
): Done {
  return change(house, doer, id, (found, context) => {
    const text = sentUnder(letter.letter, found, letter);
    return keepLetter(found, revision, { ...letter, letter: text }, context);
  });
}

/** Ends it before its time, with a reason. */
export function endFollowUp(
  house: House,
  doer: Doer,
  id: string,
  { revision, reason }: z.output<typeof zEndFollowUp>,
): Done {
  return change(house, doer, id, (found, context) => end(found, revision, reason, context));
}

function change(
  house: House,
  doer: Doer,
  id: string,
  deed: (found: FollowUp, context: CommitContext) => Result<FollowUpDecision, Refusal>,
): Done {
  return inTransaction(house, doer, (tx, context) => {
    const found = loadFollowUp(tx, id);
    if (found === null) return refuse({ code: 'not-found' });
    const decided = deed(found, context);
    if (!decided.ok) return decided;
    const { next, audit } = decided.value;
    tx.update(followUps)
      .set(next)
      .where(and(eq(followUps.id, id), eq(followUps.revision, found.revision)))
      .run();
    writeLine(tx, audit, next, context);
    return ok(next);
  });
}

/** The confirmed records of an office that still count. */
export function confirmedOf(
  tx: Tx,
  officeKey: string,
  { actor }: Pick<CommitContext, 'actor'>,
): ListedViolation[] {
  return listViolations(tx, actor, { officeKey }).filter(({ status }) => status === 'confirmed');
}

function notedOf(tx: Tx, violations: readonly ListedViolation[]) {
  return violations.map((violation) => {
    const { reservationNumber: number, recordedAt } = violation;
    const found = loadReservation(tx, number);
    const visit = (found && (plannedStart(found) ?? found.arrivedAt)) ?? recordedAt;
    return { number, day: formatDate(dayOf(visit)), sentence: whatWasNoted(violation) };
  });
}

function writeLine(
  tx: Tx,
  audit: FollowUpDecision['audit'],
  { id }: FollowUp,
  { actor, now, requestId }: CommitContext,
): void {
  writeAudit(tx, {
    ...audit,
    details: { ...audit.details, ...onBehalf(actor) },
    ...{ subject: `followUp:${id}`, revision: null, at: now, actor, requestId },
  });
}
