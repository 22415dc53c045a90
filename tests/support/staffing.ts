import { eq } from 'drizzle-orm';
import type { Doer } from '#app/commands/decide.server.ts';
import { addNarasumber, unitNamed } from '#app/commands/resources.server.ts';
import { askUnit } from '#app/commands/unit-requests.server.ts';
import { answerUnit, type UnitAnswer } from '#app/commands/unit-answer.server.ts';
import type { UnitRequest } from '#app/domain/schedule/unit-request.ts';
import { unitRequestsOf } from '#app/queries/unit-requests.server.ts';
import { immediately } from '#db/client.server.ts';
import { auditEntries, outbox, users } from '#db/schema/index.ts';
import { anActor } from './actors.ts';
import { as, done, read } from './deeds.ts';
import type { TestHouse } from './house.ts';
import { aStaffMember } from './screens.ts';

export const DTU = 'Direktorat Dana Transfer Umum';
export const DTK = 'Direktorat Dana Transfer Khusus';

/** A unit with a coordinator who signs in and speaks for it. */
export function aUnit(house: TestHouse, name = DTU, email = 'unit@contoh.go.id') {
  return immediately(house.db, (tx) => {
    const unitId = unitNamed(tx, name, house);
    tx.insert(users)
      .values({ id: email, email, name: email, role: 'unit', unitId, createdAt: house.clock() })
      .onConflictDoNothing()
      .run();
    const doer: Doer = {
      actor: anActor('unit', { id: email, name: email, unitId }),
      requestId: null,
    };
    return { unitId, doer };
  });
}

/** Ties whoever signs in as narasumber to a person. */
export function tie(house: TestHouse, narasumberId: string): void {
  const id = aStaffMember(house, 'narasumber');
  house.db.update(users).set({ narasumberId }).where(eq(users.id, id)).run();
}

/** One more narasumber of a unit. */
export function aMember(house: TestHouse, name: string, unit = DTU, topics = ['DAU']): string {
  const email = `${name.toLowerCase().replace(/\W+/g, '.')}@contoh.go.id`;
  return done(addNarasumber(house, as('admin'), { name, email, unit, topics })).id;
}

export function asksUnit(house: TestHouse, number: string, unitIds: readonly string[]) {
  return askUnit(house, as('secretariat'), number, { unitIds, message: null });
}

/** The unit answers the question as it stands. */
export function unitSays(
  house: TestHouse,
  doer: Doer,
  number: string,
  over: Partial<UnitAnswer> = {},
) {
  const last = questionsOf(house, number).findLast((one) => one.unitId === doer.actor.unitId);
  const seen = { state: last?.state ?? ('asked' as const), answeredAt: last?.answeredAt ?? null };
  const given = { answer: 'named' as const, narasumberIds: [], reason: null, seen, ...over };
  return answerUnit(house, doer, number, given);
}

export function questionsOf(house: TestHouse, number: string): readonly UnitRequest[] {
  return unitRequestsOf(house.db, read(house, number).id);
}

/** Kind and recipient of every notice about a request, in order. */
export function toldOf(house: TestHouse, number: string): string[] {
  const { id } = read(house, number);
  const rows = house.db.select().from(outbox).where(eq(outbox.reservationId, id)).all();
  return rows.map(({ kind, recipient }) => `${kind} ${recipient}`);
}

/** What the record says was done to a request. */
export function recordOf(house: TestHouse, number: string): string[] {
  const { id } = read(house, number);
  const rows = house.db.select().from(auditEntries).where(eq(auditEntries.subject, id)).all();
  return rows.map(({ action }) => action);
}
