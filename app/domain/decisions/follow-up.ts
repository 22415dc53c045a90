import type { LocalDate } from '../calendar/local-date.ts';
import { dayOf } from '../calendar/zones.ts';
import {
  type FollowUp,
  type FollowUpKind,
  followUpState,
  skippedSteps,
} from '../compliance/follow-up.ts';
import { can } from '../people/permissions.ts';
import { signatureOf } from '../people/delegation.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { AuditDraft, DecisionContext, FieldError, Refusal } from './decision.ts';

/** What a person decides about an office. */
export interface FollowUpInput {
  readonly id: string;
  readonly officeKey: string;
  readonly kind: FollowUpKind;
  readonly violationIds: readonly string[];
  readonly reason: string;
  readonly until: LocalDate | null;
}

/** What the records say of that office. */
export interface FollowUpFacts {
  /** Its confirmed records that still count, by id. */
  readonly confirmed: readonly string[];
  readonly before: readonly FollowUp[];
}

export interface FollowUpDecision {
  readonly next: FollowUp;
  readonly audit: AuditDraft;
}

type Decided = Result<FollowUpDecision, Refusal>;

/** A step is decided: only by a person, only on confirmed records of that very office. */
export function decideFollowUp(
  input: FollowUpInput,
  { confirmed, before }: FollowUpFacts,
  context: DecisionContext,
): Decided {
  const { actor, now } = context;
  if (!can(actor, 'decideFollowUp')) return refuse({ code: 'forbidden' });
  const errors = errorsIn(input, { confirmed, before }, dayOf(now));
  if (errors.length > 0) return refuse({ code: 'invalid', errors });
  const next: FollowUp = {
    ...input,
    ...{ letter: null, letterNumber: null, letterDate: null },
    ...{ decidedAt: now, decidedBy: signatureOf(actor) },
    ...{ endedAt: null, endedBy: null, endReason: null, revision: 1 },
  };
  const skipped = skippedSteps(input.kind, before);
  return ok({ next, audit: line('followUp.decided', next, { skipped }, input.reason) });
}

function errorsIn(
  { kind, violationIds, until }: FollowUpInput,
  { confirmed, before }: FollowUpFacts,
  today: LocalDate,
): FieldError[] {
  const rests = violationIds.length > 0 && violationIds.every((id) => confirmed.includes(id));
  const stands = before.some(
    (taken) => taken.kind === kind && followUpState(taken, today) === 'standing',
  );
  return [
    ...(rests
      ? []
      : [
          { path: 'violationIds', message: 'Pilih paling sedikit satu catatan yang dikonfirmasi.' },
        ]),
    ...(stands && kind === 'diutamakanVideo'
      ? [{ path: 'kind', message: 'Langkah ini masih berlaku untuk instansi ini.' }]
      : []),
    ...(until !== null && until < today
      ? [{ path: 'until', message: 'Tanggalnya sudah lewat.' }]
      : []),
  ];
}

/** The letter as it is to be signed, and, once it was, the number and day it was given. */
export interface LetterInput {
  readonly letter: string;
  readonly letterNumber: string | null;
  readonly letterDate: LocalDate | null;
}

/** Puts the draft into other words, or notes what it was sent under. */
export function keepLetter(
  found: FollowUp,
  revision: number,
  input: LetterInput,
  { actor, now }: DecisionContext,
): Decided {
  const fits = guard(found, revision, { actor, now });
  if (!fits.ok) return fits;
  if (found.letter === null) return refuse({ code: 'not-found' });
  const next = { ...found, ...input, revision: found.revision + 1 };
  const { letterNumber, letterDate } = input;
  return ok({ next, audit: line('followUp.letterKept', next, { letterNumber, letterDate }) });
}

/** It counts no more, for a reason that stays on record. */
export function endFollowUp(
  found: FollowUp,
  revision: number,
  reason: string,
  { actor, now }: DecisionContext,
): Decided {
  const fits = guard(found, revision, { actor, now });
  if (!fits.ok) return fits;
  const by = signatureOf(actor);
  const end = { endedAt: now, endedBy: by, endReason: reason, revision: found.revision + 1 };
  const next = { ...found, ...end };
  return ok({ next, audit: line('followUp.ended', next, {}, reason) });
}

/** Whoever may, from the state they saw, as long as nobody has ended it. */
function guard(
  found: FollowUp,
  revision: number,
  { actor, now }: Pick<DecisionContext, 'actor' | 'now'>,
): Result<null, Refusal> {
  if (!can(actor, 'decideFollowUp')) return refuse({ code: 'forbidden' });
  if (found.endedAt === null && found.revision === revision) return ok(null);
  const { endedBy, endedAt, decidedBy } = found;
  return refuse({ code: 'stale', decidedBy: endedBy ?? decidedBy, decidedAt: endedAt ?? now });
}

function line(
  action: string,
  { id, kind, violationIds, until }: FollowUp,
  details: AuditDraft['details'],
  reason: string | null = null,
): AuditDraft {
  return { action, reason, details: { followUp: id, kind, violationIds, until, ...details } };
}
