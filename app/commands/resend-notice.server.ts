import { and, eq } from 'drizzle-orm';
import { outbox } from '#db/schema/index.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { Doer } from './decide.server.ts';
import type { House } from './house.server.ts';
import { manage, note } from './resources.server.ts';

/** Kinds whose secret is gone once they failed. */
const STRUCK: readonly string[] = ['signInCode', 'draftLink'];

/**
 * Puts mail that was refused for good back to those that wait; what waits or is sent already stays. A
 * one-time code or a link that a stranger asked for is struck by then: they ask for a new one.
 */
export function resendNotice(house: House, doer: Doer, id: string): Result<null, Refusal> {
  return manage(house, doer, (tx, context) => {
    const known = tx.select().from(outbox).where(eq(outbox.id, id)).get();
    if (known === undefined || STRUCK.includes(known.kind)) return refuse({ code: 'not-found' });
    const { changes } = tx
      .update(outbox)
      .set({ state: 'waiting', nextAttemptAt: context.now })
      .where(and(eq(outbox.id, id), eq(outbox.state, 'failed')))
      .run();
    const { kind, attempts } = known;
    if (changes > 0) note(tx, context, 'notice.resent', `notice:${id}`, { kind, attempts });
    return ok(null);
  });
}
