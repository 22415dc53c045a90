import { desc, eq } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { checkIns } from '#db/schema/index.ts';
import type { Finding } from '#app/domain/compliance/rule.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { violationsOf } from './violation.server.ts';

/**
 * What the rules said of a visit: the violations that count, as far as `actor` may know of them,
 * and what the last check-in remarked beside them.
 */
export function recordedFindings(db: Reader, reservationId: string, actor: Actor): Finding[] {
  const last = db
    .select({ answer: checkIns.answer })
    .from(checkIns)
    .where(eq(checkIns.reservationId, reservationId))
    .orderBy(desc(checkIns.recordedAt), desc(checkIns.id))
    .limit(1)
    .get();
  const answer = last?.answer as unknown as { readonly findings: readonly Finding[] } | undefined;
  const remarks = (answer?.findings ?? []).filter(({ severity }) => severity !== 'record');
  const recorded = violationsOf(db, actor, reservationId)
    .filter(({ status }) => status !== 'withdrawn' && status !== 'superseded')
    .map(({ code, basis, params, waiverId }): Finding => {
      return { code, severity: 'record', basis, params, waiverId };
    });
  return [...recorded, ...remarks];
}
