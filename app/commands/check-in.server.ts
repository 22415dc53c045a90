import { and, eq } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { checkIns } from '#db/schema/index.ts';
import { DOUBT_WORDS } from '#app/copy/letter-doubt.ts';
import type { VerbForm } from '#app/forms/verbs.ts';
import { admittedCount, checkIn as decide, guestLimitNow } from '#app/domain/decisions/check-in.ts';
import { guard, staleOf } from '#app/domain/decisions/guard.ts';
import type { Finding } from '#app/domain/compliance/rule.ts';
import { alreadyStands, arrivalTally } from '#app/domain/decisions/arrivals.ts';
import { beforeCheckIn } from '#app/domain/decisions/before-check-in.ts';
import type { DecisionContext, Refusal } from '#app/domain/decisions/decision.ts';
import { arrivalTime } from '#app/domain/reception/door-time.ts';
import { isHeldByLetter } from '#app/domain/reception/letter-doubt.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { countingViolations, loadReservation } from '#app/queries/reservation.server.ts';
import { lastCheckIn } from '#app/queries/check-ins.server.ts';
import { letterDoubtOf } from '#app/queries/letter-doubt.server.ts';
import { commit } from './commit.server.ts';
import { type Doer, inTransaction, settleInPlace } from './decide.server.ts';
import { doorFacts } from './facts.server.ts';
import type { House } from './house.server.ts';
import { passLetterDoubt } from './letter-doubt.server.ts';

/** What the desk is told; the same nonce is told the same again. */
export interface CheckInAnswer {
  readonly guestLimit: number;
  /** Guests let in so far who count towards the limit. */
  readonly admitted: number;
  readonly findings: readonly Finding[];
  readonly violations: readonly { readonly id: string; readonly code: string }[];
  readonly status: Status;
  readonly revision: number;
}

/**
 * Checks a group in, once per nonce: what is sent twice, late or by two desks is written once and
 * answered alike. Answer and nonce are kept in the same transaction as the arrival itself.
 * @param seen how far the group had come ({@link arrivalTally}) on the page this was sent from
 */
export function checkIn(
  house: House,
  doer: Doer,
  number: string,
  form: VerbForm<'checkIn'>,
  seen: string | null = null,
): Result<CheckInAnswer, Refusal> {
  return inTransaction(house, doer, (tx, context) => {
    const found = loadReservation(tx, number);
    if (found === null) return refuse({ code: 'not-found' });
    const known = tx
      .select({ answer: checkIns.answer })
      .from(checkIns)
      .where(and(eq(checkIns.reservationId, found.id), eq(checkIns.nonce, form.nonce)))
      .get();
    if (known !== undefined) {
      const fits = guard({ ...found, status: 'approved' }, 'checkIn', null, context);
      return fits.ok ? ok(known.answer as unknown as CheckInAnswer) : fits;
    }
    const reservation = settleInPlace(tx, found, context);
    const told = form.at ? arrivalTime(form.at, reservation, context.now) : ok(context.now);
    if (!told.ok) return told;
    const { value: at } = told;
    if (seen !== null && seen !== arrivalTally(reservation.guests)) {
      return sentFromAnOlderPage(tx, reservation, form, context);
    }
    const { reference } = context;
    const facts = doorFacts({ tx, reservation, context, reference });
    const decided = decide(reservation, { ...form, at }, facts, context);
    if (!decided.ok) return decided;
    const doubt = letterDoubtOf(tx, found.id);
    const { letterWord } = form;
    if (isHeldByLetter(doubt, form, letterWord)) return heldBack();
    commit(tx, reservation, decided.value, context);
    if (doubt?.isPassed === false) passLetterDoubt(tx, found, letterWord, context);
    const { next, findings } = decided.value;
    const violations = countingViolations(tx, next.id).map(({ id, code }) => ({ id, code }));
    const answer: CheckInAnswer = {
      ...{ guestLimit: guestLimitNow(next, at, context), admitted: admittedCount(next, context) },
      ...{ findings, violations, status: next.status, revision: next.revision },
    };
    tx.insert(checkIns)
      .values({
        id: house.newId(),
        reservationId: next.id,
        nonce: form.nonce,
        at,
        recordedAt: context.now,
        actor: context.actor,
        deviceId: doer.deviceId ?? null,
        answer: JSON.parse(JSON.stringify(answer)),
        before: JSON.parse(
          JSON.stringify(beforeCheckIn(reservation, next, decided.value.violations)),
        ),
      })
      .run();
    return ok(answer);
  });
}

function heldBack(): Result<never, Refusal> {
  const errors = [{ path: 'letterWord', message: DOUBT_WORDS.noWord }];
  return refuse({ code: 'invalid', errors });
}

/** Another page of the desk was first: the same arrival is answered as it was, another one is looked at anew. */
function sentFromAnOlderPage(
  tx: Tx,
  reservation: Reservation,
  form: VerbForm<'checkIn'>,
  context: DecisionContext,
): Result<CheckInAnswer, Refusal> {
  const fits = guard(reservation, 'checkIn', null, context);
  if (!fits.ok) return fits;
  const last = alreadyStands(reservation.guests, form) ? lastCheckIn(tx, reservation.id) : null;
  if (last !== null) return ok(last.answer as unknown as CheckInAnswer);
  return refuse(staleOf(reservation));
}
