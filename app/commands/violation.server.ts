import type { z } from 'zod';
import { violationEvents } from '#db/schema/index.ts';
import type { VIOLATION_FORMS } from '#app/forms/violation.ts';
import { correctionSentence, whatWasNoted } from '#app/copy/violation-sentences.ts';
import type { ReplyFile, ViolationVerb } from '#app/domain/compliance/violation.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { stepViolation } from '#app/domain/decisions/violation-steps.ts';
import { onBehalf, signatureOf } from '#app/domain/people/delegation.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { zoneOf } from '#app/queries/reference.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { loadViolation } from '#app/queries/violation.server.ts';
import { writeAudit } from './audit.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';
import { writeNotices } from './outbox-rows.server.ts';
import { writeViolation } from './violation-rows.server.ts';

type Form<V extends ViolationVerb> = z.output<(typeof VIOLATION_FORMS)[V]>;

/** A step in the life of a violation; gives the id under which it goes on (a correction has a new one). */
export function runViolationVerb<V extends ViolationVerb>(
  house: House,
  doer: Doer,
  id: string,
  verb: V,
  form: Form<V>,
  attachment: ReplyFile | null = null,
): Result<{ readonly id: string }, Refusal> {
  return inTransaction(house, doer, (tx, context) => {
    const violation = loadViolation(tx, id);
    const reservation =
      violation === null ? null : loadReservation(tx, violation.reservationNumber);
    if (violation === null || reservation === null) return refuse({ code: 'not-found' });
    const words: { message?: string | null; reason?: string | null } = form;
    const input = {
      words: words.message ?? words.reason ?? null,
      params: 'params' in form ? (form.params ?? null) : null,
      attachment,
    };
    const step = stepViolation(violation, verb, input, context);
    if (!step.ok) return step;
    const { event, replacement, replacementDeadline, audit, notices } = step.value;
    const { now, actor, requestId } = context;
    // A replacement writes the event that takes the old one's place itself.
    const line = { at: now, by: signatureOf(actor) };
    if (replacement !== null) writeViolation(tx, reservation, replacement, context);
    else
      tx.insert(violationEvents)
        .values({ ...event, ...line, violationId: id })
        .run();
    if (replacement !== null && replacementDeadline !== null) {
      const told = { kind: 'released', replyDeadline: replacementDeadline } as const;
      tx.insert(violationEvents)
        .values({ ...told, ...line, violationId: replacement.id, words: event.words })
        .run();
    }
    writeAudit(tx, {
      ...audit,
      details: { ...audit.details, ...onBehalf(actor) },
      subject: reservation.id,
      revision: null,
      at: now,
      actor,
      requestId,
    });
    const deadline = replacementDeadline ?? event.replyDeadline;
    const news = { before: reservation, next: reservation, notices, at: now, deadline };
    const zone = zoneOf(context.reference, reservation.office.regionCode);
    const sentence =
      replacement === null
        ? whatWasNoted(violation, zone)
        : correctionSentence(violation, replacement, zone);
    writeNotices(tx, { ...news, violation: sentence }, { ...context, dedupe: `${verb}:${id}` });
    return ok({ id: replacement?.id ?? id });
  });
}
