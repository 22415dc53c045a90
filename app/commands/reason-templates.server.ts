import { createHash } from 'node:crypto';
import { desc, eq } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { auditEntries, reasonTemplates } from '#db/schema/index.ts';
import { deliveredReasonId, deliveredReasons, type ReasonKind } from '#app/copy/reasons-at-hand.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { type ReasonTemplate, templatesOf } from '#app/domain/policy/reason-template.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { Doer } from './decide.server.ts';
import type { CommitContext } from './commit.server.ts';
import type { House } from './house.server.ts';
import { noteChange } from './note-change.server.ts';
import { managePolicy } from './policy-drafts.server.ts';

/** One sentence as the form gives it back; `id` null for a new one. */
export interface ReasonLine {
  readonly id: string | null;
  readonly words: string;
  readonly isRetired: boolean;
}

export interface ReasonsForm {
  /** {@link reasonsSeen} of the list that was seen. */
  readonly seen: string;
  /** The whole list in its new order. */
  readonly lines: readonly ReasonLine[];
}

/** The list of a kind as it stands, the delivered sentences where the office has none of its own. */
export function reasonLines(
  own: readonly ReasonTemplate[],
  kind: ReasonKind,
): readonly (ReasonLine & { readonly id: string })[] {
  const templates = templatesOf(own, kind.purpose, kind.field);
  if (templates.length > 0) {
    return templates.map(({ id, words, retiredAt }) => ({
      id,
      words,
      isRetired: retiredAt !== null,
    }));
  }
  return deliveredReasons(kind).map((words, index) => ({
    ...{ id: deliveredReasonId(kind, index), words, isRetired: false },
  }));
}

/** Tells one state of a list from another, so that a second saving on a stale page is noticed. */
export function reasonsSeen(lines: readonly ReasonLine[]): string {
  return createHash('sha256').update(JSON.stringify(lines)).digest('hex').slice(0, 16);
}

/**
 * Writes the whole list of a kind; the first writing copies the delivered sentences along. A
 * sentence that is offered no more is retired, never deleted.
 */
export function saveReasons(
  house: House,
  doer: Doer,
  kind: ReasonKind,
  form: ReasonsForm,
): Result<null, Refusal> {
  return managePolicy(house, doer, (tx, context) => {
    const before = reasonLines(context.reference.reasons, kind);
    const after = form.lines.map((line) => ({ ...line, id: line.id ?? house.newId() }));
    if (isSameList(before, after)) return ok(null);
    if (reasonsSeen(before) !== form.seen) return refuse(staleBy(tx, kind, context));
    const isWhole = before.every(({ id }) => after.some((line) => line.id === id));
    // A sentence of another list is that list's to change.
    const isOwn = form.lines.every(({ id }) => id === null || before.some((one) => one.id === id));
    if (!isWhole || !isOwn) return refuse({ code: 'not-found' });
    after.forEach((line, position) => writeLine(tx, context, kind, { ...line, position }));
    noteChange(tx, context, {
      ...{ action: 'reasons.changed', subject: subjectOf(kind) },
      ...{ before: { lines: said(before) }, after: { lines: said(after) } },
    });
    return ok(null);
  });
}

function writeLine(
  tx: Tx,
  { now, reference }: CommitContext,
  { purpose, field }: ReasonKind,
  {
    id,
    words,
    isRetired,
    position,
  }: ReasonLine & { readonly id: string; readonly position: number },
): void {
  const known = reference.reasons.find((template) => template.id === id);
  const retiredAt = isRetired ? (known?.retiredAt ?? now) : null;
  tx.insert(reasonTemplates)
    .values({ id, purpose, field, words, position, retiredAt })
    .onConflictDoUpdate({ target: reasonTemplates.id, set: { words, position, retiredAt } })
    .run();
}

function isSameList(a: readonly ReasonLine[], b: readonly ReasonLine[]): boolean {
  return JSON.stringify(said(a)) === JSON.stringify(said(b));
}

function said(lines: readonly ReasonLine[]) {
  return lines.map(({ words, isRetired }) => ({ words, isRetired }));
}

function subjectOf({ purpose, field }: ReasonKind): string {
  return `reasons:${purpose}${field === null ? '' : `.${field}`}`;
}

/** Who changed the list last stands in the record. */
function staleBy(tx: Tx, kind: ReasonKind, { now }: CommitContext): Refusal {
  const last = tx
    .select({ by: auditEntries.actorName, at: auditEntries.at })
    .from(auditEntries)
    .where(eq(auditEntries.subject, subjectOf(kind)))
    .orderBy(desc(auditEntries.seq))
    .limit(1)
    .get();
  return { code: 'stale', decidedBy: last?.by ?? '', decidedAt: last?.at ?? now };
}
