import { sayToAssignment } from '#app/commands/assignment-answers.server.ts';
import type { Doer } from '#app/commands/decide.server.ts';
import type { House } from '#app/commands/house.server.ts';
import { addTopicUnit } from '#app/commands/topic-units.server.ts';
import { askUnit } from '#app/commands/unit-requests.server.ts';
import { answerUnit } from '#app/commands/unit-answer.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { addDays, type LocalDate } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { narasumberOf, startOfPlan } from '#app/domain/reservation/reservation.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { listNarasumber, listUnits } from '#app/queries/resources.server.ts';
import { done } from './outcome.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './stage.ts';
import { UNITS } from './team.ts';

/** Which unit answers for which topics, from a day in the past on. */
const ANSWERING: readonly (readonly [unit: string, topics: readonly string[]])[] = [
  [UNITS.dtu, ['DAU', 'DBH', 'TDF', 'TRANSFER']],
  [UNITS.dtk, ['DAK_FISIK', 'DAK_NONFISIK']],
  [UNITS.ddiok, ['DANA_DESA', 'OTSUS', 'DAIS']],
  [UNITS.pdrd, ['PDRD', 'PAJAK_DAERAH']],
];

/** The mapping as the office keeps it; one topic passes to another unit before long. */
export function mapTopics(house: House, doer: Doer): void {
  const from = addDays(dayOf(house.clock()), -300);
  const next = addDays(dayOf(house.clock()), 60);
  const add = (unit: string, topic: string, validFrom: LocalDate, validTo: LocalDate | null) => {
    const unitId = listUnits(house.db).find(({ name }) => name === unit)?.id ?? '';
    done(addTopicUnit(house, doer, topic, { unitId, validFrom, validTo }, house.newId()), topic);
  };
  for (const [unit, topics] of ANSWERING) for (const topic of topics) add(unit, topic, from, null);
  add(UNITS.ppd, 'HIBAH', from, addDays(next, -1));
  add(UNITS.dtk, 'HIBAH', next, null);
}

/** The secretariat asks units for people. */
export function asked(
  { house, timeline, cast }: Stage,
  at: Instant,
  scene: Scene,
  {
    units,
    message = null,
  }: { readonly units: readonly string[]; readonly message?: string | null },
): void {
  timeline.at(at, () => {
    const wish = { unitIds: units, message };
    done(askUnit(house, cast.as('secretariat'), scene.number(), wish), 'ask unit');
  });
}

/** The unit that has an account names somebody, or says that it cannot. */
export function unitAnswers(
  { house, timeline, cast }: Stage,
  at: Instant,
  scene: Scene,
  answer: { readonly names: readonly string[]; readonly reason: string | null },
): void {
  timeline.at(at, () => {
    const people = listNarasumber(house.db).filter(({ name }) =>
      answer.names.some((one) => name.endsWith(one)),
    );
    const given = {
      ...{ answer: people.length > 0 ? ('named' as const) : ('declined' as const) },
      narasumberIds: people.map(({ id }) => id),
      ...{ reason: answer.reason, seen: { state: 'asked' as const, answeredAt: null } },
    };
    done(answerUnit(house, cast.as('unit'), scene.number(), given), 'unit answers');
  });
}

/** The narasumber of an appointment accept it, or hand it back with a reason. */
export function narasumberSays(
  { house, timeline, cast }: Stage,
  at: Instant,
  scene: Scene,
  reason: string | null,
): void {
  timeline.at(at, () => {
    const plan = loadReservation(house.db, scene.number())?.plan ?? null;
    if (plan === null) throw new Error(`${scene.number()} has no plan`);
    const answer = reason === null ? ('accepted' as const) : ('handedBack' as const);
    for (const narasumberId of narasumberOf(plan)) {
      const form = { narasumberId, start: startOfPlan(plan), answer, reason };
      done(sayToAssignment(house, cast.as('narasumber'), scene.number(), form), answer);
    }
  });
}
