import { and, asc, gte, inArray, isNotNull, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { notulas, reservations } from '#db/schema/index.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import { OFFICE_COLUMNS } from './office-label.server.ts';

/** A consultation stands on the agenda from its approval on, also once it was held or missed. */
const ON_AGENDA: readonly Status[] = ['approved', 'arrived', 'inProgress', 'completed', 'noShow'];

/** Longest agenda that is given at once. */
const LIMIT = 200;

const held = sql`exists (
  select 1 from json_each(${reservations.plan}, '$.sessions') as sitting
  where exists (
    select 1 from json_each(sitting.value, '$.narasumberIds') as person
    where person.value = ${sql.placeholder('narasumberId')}
  ) or exists (
    select 1 from json_each(sitting.value, '$.unitIds') as unit
    where unit.value = ${sql.placeholder('unitId')}
  )
)`;

const AGENDA = prepared((db) =>
  db
    .select({
      id: reservations.id,
      number: reservations.number,
      status: reservations.status,
      ...OFFICE_COLUMNS,
      topics: reservations.topics,
      questions: reservations.questions,
      plan: reservations.plan,
    })
    .from(reservations)
    .where(
      and(
        gte(reservations.visitOn, sql.placeholder('from')),
        inArray(reservations.status, [...ON_AGENDA]),
        isNotNull(reservations.plan),
        held,
      ),
    )
    .orderBy(asc(reservations.startsAt), asc(reservations.number))
    .limit(LIMIT)
    .prepare(),
);

/** The consultations from that day on that `actor` holds, or whose unit does; in order of time. */
export function agendaOf(
  db: Reader,
  { narasumberId, unitId }: Pick<Actor, 'narasumberId' | 'unitId'>,
  from: LocalDate,
) {
  return AGENDA(db)
    .all({ narasumberId, unitId, from })
    .flatMap(({ plan, ...row }) => (plan === null ? [] : [{ ...row, plan }]));
}

const WITH_NOTULA = prepared((db) =>
  db
    .selectDistinct({ id: notulas.reservationId })
    .from(notulas)
    .where(
      sql`${notulas.reservationId} in (select value from json_each(${sql.placeholder('ids')}))`,
    )
    .prepare(),
);

/** Ids of those requests whose notula is written. */
export function withNotula(db: Reader, ids: readonly string[]): ReadonlySet<string> {
  if (ids.length === 0) return new Set();
  const rows = WITH_NOTULA(db).all({ ids: JSON.stringify(ids) });
  return new Set(rows.map(({ id }) => id));
}
