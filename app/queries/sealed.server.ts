import { createDecipheriv } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { subjectKeys } from '#db/schema/index.ts';
import type { JsonValue } from '#app/domain/decisions/decision.ts';

const [IV_BYTES, TAG_BYTES] = [12, 16];

/** The personal values of a line of the record; null once its subject's key is erased. */
export function unsealed(db: Reader, subject: string, sealed: string | null): JsonValue | null {
  if (sealed === null) return null;
  const kept = db.select().from(subjectKeys).where(eq(subjectKeys.subject, subject)).get();
  if (kept === undefined) return null;
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', kept.key, bytes.subarray(0, IV_BYTES));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const body = bytes.subarray(IV_BYTES + TAG_BYTES);
  const text = Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  return JSON.parse(text) as JsonValue;
}
