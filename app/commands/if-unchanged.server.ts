import { immediately } from '#db/client.server.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { refuse, type Result } from '#app/domain/result.ts';
import { changeByOthers } from '#app/queries/last-change.server.ts';
import type { Doer } from './decide.server.ts';
import type { House } from './house.server.ts';

/**
 * Changes something of the master data, unless somebody else has changed it since the form was
 * opened; looked at and done in one transaction. What one has changed oneself is no surprise.
 * @param seen the place in the record that the form was opened at; null where it brings none
 */
export function ifUnchanged<T>(
  { db }: Pick<House, 'db'>,
  { actor }: Doer,
  { subject, seen }: { readonly subject: string; readonly seen: number | null },
  deed: () => Result<T, Refusal>,
): Result<T, Refusal> {
  return immediately(db, (tx) => {
    const other = seen === null ? null : changeByOthers(tx, subject, seen, actor.id);
    if (other === null) return deed();
    return refuse({ code: 'stale', decidedBy: other.by, decidedAt: other.at });
  });
}
