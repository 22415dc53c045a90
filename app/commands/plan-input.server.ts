import { or, sql } from 'drizzle-orm';
import { prepared, type Tx } from '#db/client.server.ts';
import { narasumber, rooms, units } from '#db/schema/index.ts';
import { addMinutes } from '#app/domain/calendar/instant.ts';
import type { SessionForm } from '#app/forms/plan.ts';
import type { FieldError, Refusal } from '#app/domain/decisions/decision.ts';
import type { Policy } from '#app/domain/policy/policy.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { Plan, Session } from '#app/domain/reservation/reservation.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';

/** A plan as a person names it: units and people by id (a unit also by its name). */
export interface PlanInput {
  readonly mode: MeetingMode;
  readonly sessions: readonly SessionForm[];
  readonly meetingUrl: string | null;
}

/**
 * Turns names into a plan: everyone and everything must exist, and a narasumber brings their unit.
 * @param kept the plan that stands: whom and what it has it may keep, retired since or not
 */
export function resolvePlan(
  tx: Tx,
  input: PlanInput,
  policy: Policy,
  kept: Plan | null,
): Result<Plan, Refusal> {
  const known = lookUp(tx, input.sessions, kept);
  const errors = input.sessions.flatMap((session, index) => unknownIn(session, index, known));
  const ordered = [...input.sessions].sort((a, b) => (a.start < b.start ? -1 : 1));
  errors.push(...overlapping(ordered, policy));
  if (errors.length > 0) return refuse({ code: 'invalid', errors });
  return ok({
    mode: input.mode,
    meetingUrl: input.meetingUrl,
    sessions: ordered.map((session): Session => {
      const named = session.unitIds.flatMap((unit) => known.units.get(unit) ?? []);
      const brought = session.narasumberIds.flatMap((id) => known.narasumber.get(id) ?? []);
      return {
        start: session.start,
        end: addMinutes(session.start, policy.values.slotMinutes),
        unitIds: [...new Set([...named, ...brought])],
        narasumberIds: [...new Set(session.narasumberIds)],
        roomId: session.roomId,
      };
    }),
  });
}

interface Known {
  /** Unit by its id and by its name. */
  readonly units: ReadonlyMap<string, string>;
  /** Narasumber to unit. */
  readonly narasumber: ReadonlyMap<string, string>;
  readonly rooms: ReadonlySet<string>;
  /** Narasumber and rooms that take on nothing new. */
  readonly retired: ReadonlySet<string>;
}

const inList = sql`(select value from json_each(${sql.placeholder('ids')}))`;

function among(ids: readonly string[]): { readonly ids: string } {
  return { ids: JSON.stringify(ids) };
}

const QUERIES = prepared((db) => ({
  units: db
    .select()
    .from(units)
    .where(or(sql`${units.id} in ${inList}`, sql`${units.name} in ${inList}`))
    .prepare(),
  people: db
    .select({ id: narasumber.id, unitId: narasumber.unitId, retiredAt: narasumber.retiredAt })
    .from(narasumber)
    .where(sql`${narasumber.id} in ${inList}`)
    .prepare(),
  places: db
    .select({ id: rooms.id, retiredAt: rooms.retiredAt })
    .from(rooms)
    .where(sql`${rooms.id} in ${inList}`)
    .prepare(),
}));

function lookUp(tx: Tx, sessions: readonly SessionForm[], kept: Plan | null): Known {
  const unitIds = sessions.flatMap((session) => session.unitIds);
  const people = sessions.flatMap((session) => session.narasumberIds);
  const places = sessions.flatMap(({ roomId }) => (roomId === null ? [] : [roomId]));
  const queries = QUERIES(tx);
  const unitRows = unitIds.length === 0 ? [] : queries.units.all(among(unitIds));
  const personRows = people.length === 0 ? [] : queries.people.all(among(people));
  const roomRows = places.length === 0 ? [] : queries.places.all(among(places));
  const keeps = new Set(
    (kept?.sessions ?? []).flatMap((session) => [...session.narasumberIds, session.roomId]),
  );
  const retired = [...personRows, ...roomRows].filter(
    ({ id, retiredAt }) => retiredAt !== null && !keeps.has(id),
  );
  return {
    units: new Map(unitRows.flatMap(({ id, name }) => [[id, id] as const, [name, id] as const])),
    narasumber: new Map(personRows.map(({ id, unitId }) => [id, unitId])),
    rooms: new Set(roomRows.map(({ id }) => id)),
    retired: new Set(retired.map(({ id }) => id)),
  };
}

function unknownIn(session: SessionForm, index: number, known: Known): FieldError[] {
  const at = (field: string): string => (index === 0 ? field : `sessions.${index}.${field}`);
  const errors: FieldError[] = [];
  if (session.unitIds.some((unit) => !known.units.has(unit))) {
    errors.push({ path: at('unitIds'), message: 'Unit teknis ini tidak ada dalam daftar.' });
  }
  if (session.narasumberIds.some((id) => !known.narasumber.has(id))) {
    errors.push({ path: at('narasumberIds'), message: 'Narasumber ini tidak ada dalam daftar.' });
  }
  if (session.narasumberIds.some((id) => known.retired.has(id))) {
    const message = 'Narasumber ini sudah tidak aktif. Pilih narasumber lain.';
    errors.push({ path: at('narasumberIds'), message });
  }
  if (session.roomId !== null && !known.rooms.has(session.roomId)) {
    errors.push({ path: at('roomId'), message: 'Ruang ini tidak ada dalam daftar.' });
  }
  if (session.roomId !== null && known.retired.has(session.roomId)) {
    const message = 'Ruang ini sudah tidak dipakai. Pilih ruang lain.';
    errors.push({ path: at('roomId'), message });
  }
  return errors;
}

function overlapping(ordered: readonly SessionForm[], policy: Policy): FieldError[] {
  const clash = ordered.some((session, index) => {
    const following = ordered[index + 1];
    return (
      following !== undefined &&
      addMinutes(session.start, policy.values.slotMinutes) > following.start
    );
  });
  return clash
    ? [{ path: 'sessions', message: 'Sesi harus berurutan dan tidak boleh bertumpang tindih.' }]
    : [];
}
