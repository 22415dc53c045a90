import { eq } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { violationEvents, violations } from '#db/schema/index.ts';
import { correctionSentence, GROUP_GREW, whatWasNoted } from '#app/copy/violation-sentences.ts';
import { monthOf } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import type { ViolationDraft } from '#app/domain/compliance/violation.ts';
import type { Decision } from '#app/domain/decisions/decision.ts';
import { toRequester } from '#app/domain/decisions/notice.ts';
import { replyDeadlineFrom, wasTold } from '#app/domain/decisions/violation-steps.ts';
import { plannedStart, type Reservation } from '#app/domain/reservation/reservation.ts';
import { zoneOf } from '#app/queries/reference.server.ts';
import { countingViolations } from '#app/queries/reservation.server.ts';
import { loadViolation } from '#app/queries/violation.server.ts';
import type { NoticeContext } from './notice-facts.server.ts';
import { writeNotices } from './outbox-rows.server.ts';

/** The record itself never changes; what becomes of it is told by events. */
export function writeViolation(
  tx: Tx,
  reservation: Reservation,
  draft: ViolationDraft,
  { now, actor }: Pick<NoticeContext, 'now' | 'actor'>,
): void {
  const visit = plannedStart(reservation) ?? reservation.arrivedAt ?? now;
  // What takes the place of a record stays in the report that one stands in.
  const month = draft.supersedes === null ? null : monthOfRecord(tx, draft.supersedes);
  tx.insert(violations)
    .values({
      ...draft,
      reservationId: reservation.id,
      month: month ?? monthOf(dayOf(visit)),
      recordedAt: now,
      recordedBy: actor.name,
    })
    .run();
  if (draft.supersedes === null) return;
  tx.insert(violationEvents)
    .values({ violationId: draft.supersedes, kind: 'superseded', at: now, by: actor.name })
    .run();
}

/**
 * What the rules record at the desk. Where it takes the place of a record the pemda was told of, the
 * pemda is told of the new one too and may reply to it, as after a correction by a person.
 */
export function recordViolation(
  tx: Tx,
  reservation: Reservation,
  draft: ViolationDraft,
  { because, ...context }: NoticeContext & { readonly because: string | null },
): void {
  const before = draft.supersedes === null ? null : loadViolation(tx, draft.supersedes);
  writeViolation(tx, reservation, draft, context);
  if (before === null || !wasTold(before)) return;
  const { now, actor } = context;
  const words = because ?? GROUP_GREW;
  const replyDeadline = replyDeadlineFrom(context);
  tx.insert(violationEvents)
    .values({
      ...{ violationId: draft.id, kind: 'released', at: now, by: actor.name },
      ...{ words, replyDeadline },
    })
    .run();
  const zone = zoneOf(context.reference, reservation.office.regionCode);
  const news = {
    ...{ before: reservation, next: reservation, at: now, deadline: replyDeadline },
    notices: [toRequester('violationCorrected', [words])],
    violation: correctionSentence(before, draft, zone),
  };
  writeNotices(tx, news, { ...context, dedupe: `correct:${before.id}` });
}

/** What an annulled event had recorded falls with it; whoever was told of it is told that too. */
export function annulViolations(tx: Tx, decision: Decision, context: NoticeContext): void {
  const { annulsViolationsOf: codes = [], annulsViolations: ids = [], next } = decision;
  if (codes.length + ids.length === 0) return;
  const falling = countingViolations(tx, next.id).filter(
    ({ id, code }) => codes.includes(code) || ids.includes(id),
  );
  const { now: at, actor, reference } = context;
  const words = decision.audit[0].reason;
  const zone = zoneOf(reference, next.office.regionCode);
  for (const { id } of falling) {
    const fallen = loadViolation(tx, id);
    tx.insert(violationEvents)
      .values({ violationId: id, kind: 'withdrawn', at, by: actor.name, words })
      .run();
    // Who was never told of it is not told that it is gone.
    if (fallen === null || !wasTold(fallen)) continue;
    const notices = [toRequester('violationWithdrawn', [words])];
    const news = { before: next, next, at, notices, violation: whatWasNoted(fallen, zone) };
    writeNotices(tx, news, { ...context, dedupe: `withdraw:${id}` });
  }
}

function monthOfRecord(tx: Tx, id: string): string | null {
  const known = tx
    .select({ month: violations.month })
    .from(violations)
    .where(eq(violations.id, id));
  return known.get()?.month ?? null;
}
