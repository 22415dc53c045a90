import { type Evidence, evidenceKind, takesEvidence } from '../compliance/evidence.ts';
import type { ReplyFile, Violation } from '../compliance/violation.ts';
import { can } from '../people/permissions.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { AuditDraft, DecisionContext, Refusal } from './decision.ts';

/** What somebody puts beside a record. */
export interface EvidenceInput {
  readonly id: string;
  readonly words: string | null;
  readonly attachment: ReplyFile | null;
}

/** One more piece of evidence, as long as nothing was decided upon the record yet. */
export function addEvidence(
  violation: Violation,
  { id, words, attachment }: EvidenceInput,
  { actor, now }: DecisionContext,
): Result<{ readonly evidence: Evidence; readonly audit: AuditDraft }, Refusal> {
  if (!can(actor, 'addEvidence')) return refuse({ code: 'forbidden' });
  if (!takesEvidence(violation)) {
    const { status } = violation;
    return refuse({
      ...{ code: 'wrong-status', status, verb: 'addEvidence', because: 'violationStatus' },
    });
  }
  const file = attachment?.file ?? null;
  const fileName = attachment?.name ?? null;
  const kind = evidenceKind(file);
  if (kind === 'note' && words === null) {
    const message = 'Tulis catatan atau pilih berkas.';
    return refuse({ code: 'invalid', errors: [{ path: 'words', message }] });
  }
  return ok({
    evidence: {
      ...{ id, violationId: violation.id, kind, words, file, fileName },
      ...{ at: now, by: actor.name },
    },
    audit: {
      action: 'violation.evidenceAdded',
      reason: null,
      details: {
        ...{ violation: violation.id, evidence: id, kind },
        // By its hash the file is known to be in use.
        ...(file !== null && { attachment: file.sha256 }),
      },
    },
  });
}
