import { eq } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { evidence, reservations } from '#db/schema/index.ts';
import { ATTACHMENT_REFUSALS, evidenceWrongType } from '#app/copy/evidence.ts';
import { isPicture, photoAsPage } from '#app/documents/letters/bind-photos.server.ts';
import { photoTurn } from '#app/documents/letters/letter-turns.ts';
import type { ReplyFile } from '#app/domain/compliance/violation.ts';
import { addEvidence as decide } from '#app/domain/decisions/add-evidence.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { onBehalf } from '#app/domain/people/delegation.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { loadViolation } from '#app/queries/violation.server.ts';
import { writeAudit } from './audit.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import { plainName } from './take-letter.server.ts';
import type { House } from './house.server.ts';
import {
  ATTACHMENT_WORDS,
  inspectLetter,
  keepLetter,
  type LetterRefusal,
} from './letter-store.server.ts';

/**
 * Puts a note, a photo or a file beside a record.
 * @param form its `id` was made when the form was opened: sent twice, it is added once
 */
export function addEvidence(
  house: House,
  doer: Doer,
  violationId: string,
  form: { readonly id: string; readonly words: string | null },
  attachment: ReplyFile | null,
): Result<{ readonly id: string }, Refusal> {
  return inTransaction(house, doer, (tx, context) => {
    const violation = loadViolation(tx, violationId);
    if (violation === null) return refuse({ code: 'not-found' });
    const known = tx.select().from(evidence).where(eq(evidence.id, form.id)).get();
    if (known !== undefined) {
      const isSame =
        known.violationId === violationId &&
        known.words === form.words &&
        (known.file?.sha256 ?? null) === (attachment?.file.sha256 ?? null);
      return isSame
        ? ok({ id: form.id })
        : refuse({ code: 'stale', decidedBy: known.by, decidedAt: known.at });
    }
    const decided = decide(violation, { ...form, attachment }, context);
    if (!decided.ok) return decided;
    const { audit } = decided.value;
    const { actor, now, requestId } = context;
    tx.insert(evidence).values(decided.value.evidence).run();
    writeAudit(tx, {
      ...audit,
      details: { ...audit.details, ...onBehalf(actor) },
      ...{ subject: reservationOf(tx, violation.reservationNumber), revision: null },
      ...{ at: now, actor, requestId },
    });
    return ok({ id: form.id });
  });
}

/** Where a file to be kept comes from, and what the office allows. */
export interface EvidenceSource {
  readonly dataDir: string;
  readonly from: string;
  readonly photosAllowed: boolean;
}

/**
 * Looks at a file and keeps it. A picture is made anew, without what the camera wrote beside it
 * (place, time, device), and only where the office allows photos.
 */
export async function keepEvidenceFile(
  { newId }: Pick<House, 'newId'>,
  { bytes, name }: { readonly bytes: Uint8Array; readonly name: string },
  { dataDir, from, photosAllowed }: EvidenceSource,
): Promise<Result<ReplyFile, LetterRefusal>> {
  const picture = await isPicture(bytes);
  if (picture && !photosAllowed) {
    return refuse({ status: 415, message: ATTACHMENT_REFUSALS.noPhotos });
  }
  const made = picture ? await photoAsPage({ bytes, name }, false, photoTurn(from)) : null;
  if (made !== null && !made.ok) return made;
  const kept = made === null ? bytes : made.value.jpeg;
  const inspected = await inspectLetter(kept, {
    ...ATTACHMENT_WORDS,
    wrongType: evidenceWrongType(photosAllowed),
  });
  if (!inspected.ok) return inspected;
  keepLetter(dataDir, inspected.value, kept, newId());
  return ok({ file: inspected.value, name: plainName(name) });
}

function reservationOf(tx: Tx, number: string): string {
  const row = tx
    .select({ id: reservations.id })
    .from(reservations)
    .where(eq(reservations.number, number))
    .get();
  if (row === undefined) throw new Error(`${number} does not exist`);
  return row.id;
}
