import type { Instant } from '../calendar/instant.ts';
import { deadlineAfter } from '../calendar/workdays.ts';
import type { FindingParams } from '../compliance/rule.ts';
import {
  type ReplyFile,
  type Violation,
  type ViolationDraft,
  type ViolationEventKind,
  type ViolationStatus,
  VIOLATION_VERBS,
  type ViolationVerb,
} from '../compliance/violation.ts';
import type { LetterFile } from '../reservation/letter.ts';
import { can } from '../people/permissions.ts';
import type { Actor } from '../people/roles.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { AuditDraft, DecisionContext, Refusal } from './decision.ts';
import { type NoticeDraft, toRequester, toSecretariat } from './notice.ts';

/** One more event in the life of a violation, and what goes with it. */
export interface ViolationDecision {
  readonly event: {
    readonly kind: ViolationEventKind;
    readonly words: string | null;
    readonly replyDeadline: Instant | null;
    readonly attachment: LetterFile | null;
    readonly attachmentName: string | null;
  };
  /** A correction writes a new record that takes the place of the old. */
  readonly replacement: ViolationDraft | null;
  /** Until when the pemda may reply to the replacement; null where it had not been told of the old. */
  readonly replacementDeadline: Instant | null;
  readonly audit: AuditDraft;
  readonly notices: readonly NoticeDraft[];
}

export interface ViolationInput {
  /** What the person says: the reply, the reason, the correction. */
  readonly words: string | null;
  /** Corrected numbers; only `correct` takes them. */
  readonly params: FindingParams | null;
  /** Only a reply brings one. */
  readonly attachment?: ReplyFile | null;
}

/** Which steps are open from where. A correction supersedes; nothing is ever deleted. */
export const VIOLATION_STEPS = {
  recorded: { release: 'released', withdraw: 'withdrawn', correct: 'superseded' },
  released: {
    reply: 'replied',
    confirm: 'confirmed',
    withdraw: 'withdrawn',
    correct: 'superseded',
  },
  replied: { confirm: 'confirmed', withdraw: 'withdrawn', correct: 'superseded' },
  confirmed: { withdraw: 'withdrawn', correct: 'superseded' },
  withdrawn: {},
  superseded: {},
} as const satisfies Record<ViolationStatus, Partial<Record<ViolationVerb, ViolationEventKind>>>;

/**
 * A step with due process: the pemda hears of it before it is confirmed, and may reply until the
 * deadline. Another office's record does not exist.
 */
export function stepViolation(
  violation: Violation,
  verb: ViolationVerb,
  input: ViolationInput,
  context: DecisionContext,
): Result<ViolationDecision, Refusal> {
  const { actor, newId } = context;
  if (actor.role === 'pemda' && actor.officeKey !== violation.officeKey) {
    return refuse({ code: 'not-found' });
  }
  if (!can(actor, `violation.${verb}`, { officeKey: violation.officeKey })) {
    return refuse({ code: 'forbidden' });
  }
  const steps: Partial<Record<ViolationVerb, ViolationEventKind>> =
    VIOLATION_STEPS[violation.status];
  const kind = steps[verb];
  const hindrance = kind === undefined ? 'violationStatus' : waitingFor(violation, verb, context);
  if (kind === undefined || hindrance !== null) {
    return refuse({
      code: 'wrong-status',
      status: violation.status,
      verb,
      because: hindrance ?? 'violationStatus',
    });
  }
  const replyDeadline = verb === 'release' ? replyDeadlineFrom(context) : violation.replyDeadline;
  const attachment = verb === 'reply' ? (input.attachment ?? null) : null;
  return ok({
    event: {
      ...{ kind, words: input.words, replyDeadline },
      ...{ attachment: attachment?.file ?? null, attachmentName: attachment?.name ?? null },
    },
    replacement: verb === 'correct' ? corrected(violation, input, newId()) : null,
    // Whoever was told of the old is told of the new, and may reply to that as well.
    replacementDeadline:
      verb === 'correct' && wasTold(violation) ? replyDeadlineFrom(context) : null,
    audit: {
      action: `violation.${kind}`,
      reason: verb === 'reply' ? null : input.words,
      details: {
        violation: violation.id,
        code: violation.code,
        from: violation.status,
        to: kind,
        replyDeadline,
        // By its hash the file is known to be in use.
        ...(attachment !== null && { attachment: attachment.file.sha256 }),
      },
    },
    notices: noticesOf(verb, violation, input.words),
  });
}

/** The steps that are open from where it stands, for whoever looks. */
export function violationVerbsFor(violation: Violation, actor: Actor): ViolationVerb[] {
  const steps: Partial<Record<ViolationVerb, ViolationEventKind>> =
    VIOLATION_STEPS[violation.status];
  const { officeKey } = violation;
  return VIOLATION_VERBS.filter(
    (verb) => steps[verb] !== undefined && can(actor, `violation.${verb}`, { officeKey }),
  );
}

/**
 * The numbers of a record as somebody put them right; what follows from them follows. Null where
 * they no longer show a breach: such a record is withdrawn, not corrected.
 */
export function correctedNumbers(
  { code, params }: Pick<Violation, 'code' | 'params'>,
  numbers: Readonly<Record<string, number>>,
): FindingParams | null {
  const next: FindingParams = { ...params, ...numbers };
  if (code !== 'GUEST_LIMIT_EXCEEDED') return next;
  const excess = Number(next.guests) - Number(next.limit);
  return excess > 0 ? { ...next, excess } : null;
}

/** Is a reply of the pemda awaited: it was told, has not replied, and its time is not over. */
export function canReply(
  { status, replyDeadline }: Pick<Violation, 'status' | 'replyDeadline'>,
  now: Instant,
): boolean {
  return status === 'released' && replyDeadline !== null && now < replyDeadline;
}

/** Has the pemda been told of it? From then on it hears of each further step. */
export function wasTold({ replyDeadline }: Pick<Violation, 'replyDeadline'>): boolean {
  return replyDeadline !== null;
}

/**
 * Does it wait for a person of the house to decide: the pemda has replied, or its time is over?
 */
export function awaitsDecision(
  violation: Pick<Violation, 'status' | 'replyDeadline'>,
  now: Instant,
): 'replied' | 'deadlinePassed' | null {
  if (violation.status === 'replied') return 'replied';
  return violation.status === 'released' && !canReply(violation, now) ? 'deadlinePassed' : null;
}

/** Until when the pemda may reply to what it is told now. */
export function replyDeadlineFrom({
  now,
  policy,
  calendar,
}: Pick<DecisionContext, 'now' | 'policy' | 'calendar'>): Instant {
  return deadlineAfter(now, policy.values.violationReplyWorkdays, calendar);
}

/**
 * Two things come before a confirmation: another person than the one who wrote the record down, and
 * the pemda's reply or the end of its time.
 */
function waitingFor(
  violation: Violation,
  verb: ViolationVerb,
  { actor, now }: DecisionContext,
): 'replyStillPossible' | 'sameRecorder' | null {
  if (verb !== 'confirm') return null;
  if (canReply(violation, now)) return 'replyStillPossible';
  return violation.recordedBy === actor.name ? 'sameRecorder' : null;
}

function corrected(violation: Violation, input: ViolationInput, id: string): ViolationDraft {
  return {
    id,
    code: violation.code,
    params: { ...violation.params, ...input.params },
    basis: violation.basis,
    policyId: violation.policyId,
    waiverId: violation.waiverId,
    supersedes: violation.id,
    note: input.words,
  };
}

function noticesOf(verb: ViolationVerb, violation: Violation, words: string | null): NoticeDraft[] {
  switch (verb) {
    case 'release':
      return [toRequester('violationReleased', [words])];
    case 'reply':
      return [toSecretariat('violationReplied', [words])];
    case 'confirm':
      return [toRequester('violationConfirmed', [words])];
    case 'withdraw':
      // Who was never told of it is not told that it is gone.
      return wasTold(violation) ? [toRequester('violationWithdrawn', [words])] : [];
    case 'correct':
      return wasTold(violation) ? [toRequester('violationCorrected', [words])] : [];
  }
}
