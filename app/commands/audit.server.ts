import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { desc, eq } from 'drizzle-orm';
import { placeholders, prepared, type Tx } from '#db/client.server.ts';
import { auditEntries, subjectKeys } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { AuditDraft, JsonValue } from '#app/domain/decisions/decision.ts';
import type { Actor } from '#app/domain/people/roles.ts';

export interface AuditLine extends AuditDraft {
  /** What it is about: a reservation's id, or another thing's kind and id. */
  readonly subject: string;
  readonly revision: number | null;
  readonly at: Instant;
  readonly actor: Actor;
  readonly requestId: string | null;
}

type Row = typeof auditEntries.$inferInsert;

const QUERIES = prepared((db) => ({
  last: db
    .select({ seq: auditEntries.seq, hash: auditEntries.hash })
    .from(auditEntries)
    .orderBy(desc(auditEntries.seq))
    .limit(1)
    .prepare(),
  append: db.insert(auditEntries).values(placeholders(auditEntries)).prepare(),
}));

/** Appends one line to the chain, inside the transaction of the deed it tells of. */
export function writeAudit(tx: Tx, line: AuditLine): void {
  const queries = QUERIES(tx);
  const last = queries.last.get();
  const row = {
    seq: (last?.seq ?? 0) + 1,
    at: line.at,
    actorId: line.actor.id,
    actorName: wellFormed(line.actor.name),
    actorRole: line.actor.role,
    action: line.action,
    subject: line.subject,
    revision: line.revision,
    reason: line.reason === null ? null : wellFormed(line.reason),
    details: line.details,
    sealed: line.personal === undefined ? null : seal(tx, line.subject, line.personal),
    requestId: line.requestId,
    previousHash: last?.hash ?? '',
  };
  queries.append.run({ ...row, details: row.details, hash: auditHash(row) });
}

/** The hash of a row: over everything in it, the hash of the row before included. */
export function auditHash(row: Omit<Row, 'hash'>): string {
  const text = JSON.stringify([
    row.previousHash,
    row.seq,
    row.at,
    row.actorId,
    row.actorName,
    row.actorRole,
    row.action,
    row.subject,
    row.revision ?? null,
    row.reason ?? null,
    row.details,
    row.sealed ?? null,
    row.requestId ?? null,
  ]);
  return createHash('sha256').update(text).digest('hex');
}

/** Half a surrogate pair does not survive the file, and the hash must tell what will be read back. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}

/** AES-256-GCM under the subject's own key: erasing that key erases the values, the chain still holds. */
function seal(tx: Tx, subject: string, personal: JsonValue): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(tx, subject), iv);
  const body = Buffer.concat([cipher.update(JSON.stringify(personal), 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64');
}

function keyOf(tx: Tx, subject: string): Buffer {
  const known = tx.select().from(subjectKeys).where(eq(subjectKeys.subject, subject)).get();
  if (known !== undefined) return known.key;
  const key = randomBytes(32);
  tx.insert(subjectKeys).values({ subject, key }).run();
  return key;
}
