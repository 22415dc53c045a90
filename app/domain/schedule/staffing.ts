import { narasumberOf, plannedStart, type Reservation } from '../reservation/reservation.ts';
import { OPEN } from '../reservation/status.ts';
import { answersNow, awaitsAnswer, type GivenAnswer } from './assignment-answer.ts';
import { unitsWithoutPeople } from './unit-people.ts';
import { mayBeAnswered, type UnitRequest } from './unit-request.ts';

/** What stands open about who holds a consultation. */
export type StaffingMark = 'unitAwaited' | 'unitDeclined' | 'handedBack';

type About = Pick<Reservation, 'status' | 'plan'>;

/** Is this unit's answer still waited for? Not once others are planned in its stead. */
export function isAwaited(about: About, { state, unitId }: UnitRequest): boolean {
  if (state !== 'asked' || !mayBeAnswered(about)) return false;
  return about.plan === null || unitsWithoutPeople(about.plan).includes(unitId);
}

/** What the work list says of a request, most urgent first. */
export function staffingMarks(
  about: About,
  requests: readonly UnitRequest[],
  answers: readonly GivenAnswer[],
): StaffingMark[] {
  const marks: StaffingMark[] = [];
  if (awaitsAnswer(about) && handedBackBy(about, answers).length > 0) marks.push('handedBack');
  if (!OPEN.includes(about.status) || !mayBeAnswered(about)) return marks;
  if (nobodyComes(about, requests) && latest(requests).some(({ state }) => state === 'declined')) {
    marks.push('unitDeclined');
  }
  if (requests.some((request) => isAwaited(about, request))) marks.push('unitAwaited');
  return marks;
}

/** Ids of those in the plan who have handed their assignment back at the hour that stands. */
function handedBackBy(
  { plan }: Pick<Reservation, 'plan'>,
  answers: readonly GivenAnswer[],
): string[] {
  if (plannedStart({ plan }) === null) return [];
  const now = answersNow({ plan }, answers);
  return [...now.values()]
    .filter(({ answer }) => answer === 'handedBack')
    .map(({ narasumberId }) => narasumberId);
}

function nobodyComes({ plan }: About, requests: readonly UnitRequest[]): boolean {
  if (plan !== null) return narasumberOf(plan).length === 0;
  return !requests.some(({ state }) => state === 'named' || state === 'substituted');
}

/** The last question to each unit. */
function latest(requests: readonly UnitRequest[]): UnitRequest[] {
  return [...new Map(requests.map((request) => [request.unitId, request])).values()];
}
