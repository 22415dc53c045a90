import { and, asc, desc, eq, gte, isNull, lte, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { delegations, users } from '#db/schema/index.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { Actor } from '#app/domain/people/roles.ts';

const STANDING = prepared((db) =>
  db
    .select({ to: delegations.to })
    .from(delegations)
    .where(
      and(
        eq(delegations.userId, sql.placeholder('userId')),
        isNull(delegations.revokedAt),
        lte(delegations.from, sql.placeholder('today')),
        gte(delegations.to, sql.placeholder('today')),
      ),
    )
    .orderBy(desc(delegations.to))
    .limit(1)
    .prepare(),
);

/** The actor as of today: whether they stand in for the supervisor is read anew each time, never carried along. */
export function asDeputyToday(db: Reader, actor: Actor, today: LocalDate): Actor {
  if (actor.role !== 'secretariat' || actor.kind !== 'user') return { ...actor, deputyUntil: null };
  const row = STANDING(db).get({ userId: actor.id, today });
  return { ...actor, deputyUntil: row?.to ?? null };
}

/** Was it theirs once, so that a refusal can say that it is over? */
export function hasBeenDeputy(db: Reader, { id }: Pick<Actor, 'id'>, today: LocalDate): boolean {
  const known = and(eq(delegations.userId, id), lte(delegations.from, today));
  return (
    db.select({ id: delegations.id }).from(delegations).where(known).limit(1).get() !== undefined
  );
}

/** A delegation with the name of whoever stands in. */
export type DelegationRow = typeof delegations.$inferSelect & { readonly name: string };

function named(db: Reader) {
  return db
    .select({ delegation: delegations, name: users.name })
    .from(delegations)
    .innerJoin(users, eq(users.id, delegations.userId));
}

/** One of them, also one that was revoked. */
export function delegationOf(db: Reader, id: string): DelegationRow | null {
  const row = named(db).where(eq(delegations.id, id)).get();
  return row === undefined ? null : { ...row.delegation, name: row.name };
}

/** Every delegation, the latest first. */
export function listDelegations(db: Reader): DelegationRow[] {
  return named(db)
    .orderBy(desc(delegations.from), desc(delegations.madeAt))
    .limit(200)
    .all()
    .map(({ delegation, name }) => ({ ...delegation, name }));
}

/** Whoever may answer for the supervisor today, by name: the supervisors, and who stands in for them. */
export function whoAnswers(
  db: Reader,
  today: LocalDate,
): { readonly supervisors: readonly string[]; readonly deputies: readonly string[] } {
  const supervisors = db
    .select({ name: users.name })
    .from(users)
    .where(and(eq(users.role, 'supervisor'), isNull(users.disabledAt)))
    .orderBy(asc(users.name))
    .all();
  const deputies = db
    .selectDistinct({ name: users.name })
    .from(delegations)
    .innerJoin(users, eq(users.id, delegations.userId))
    .where(
      and(
        isNull(users.disabledAt),
        isNull(delegations.revokedAt),
        lte(delegations.from, today),
        gte(delegations.to, today),
      ),
    )
    .orderBy(asc(users.name))
    .all();
  const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);
  return { supervisors: names(supervisors), deputies: names(deputies) };
}

/** Who can stand in: whoever is of the secretariat and can sign in. */
export function possibleDeputies(db: Reader) {
  return db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(and(eq(users.role, 'secretariat'), isNull(users.disabledAt)))
    .orderBy(asc(users.name))
    .all();
}
