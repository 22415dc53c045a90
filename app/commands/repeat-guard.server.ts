import { and, eq } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { idempotencyKeys } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';

/** The `Idempotency-Key` of a submission and a fingerprint of what was sent under it. */
export interface RepeatGuard {
  readonly key: string;
  readonly fingerprint: string;
}

/** The number that was given under this key before, or null; the same key for other content is refused. */
export function rememberedNumber(
  tx: Tx,
  actor: Actor,
  repeat: RepeatGuard | undefined,
): Result<string | null, Refusal> {
  if (repeat === undefined) return ok(null);
  const row = tx
    .select()
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.actorId, actor.id), eq(idempotencyKeys.key, repeat.key)))
    .get();
  if (row === undefined) return ok(null);
  if (row.fingerprint === repeat.fingerprint) return ok(row.reservationNumber);
  const message = 'Kunci ini sudah dipakai untuk permohonan lain. Gunakan kunci yang baru.';
  return refuse({ code: 'invalid', errors: [{ path: 'Idempotency-Key', message }] });
}

export function rememberNumber(
  tx: Tx,
  actor: Actor,
  repeat: RepeatGuard | undefined,
  reservationNumber: string,
  createdAt: Instant,
): void {
  if (repeat === undefined) return;
  tx.insert(idempotencyKeys)
    .values({ ...repeat, actorId: actor.id, reservationNumber, createdAt })
    .run();
}
