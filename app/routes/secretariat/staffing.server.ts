import type { StaffingView } from '#app/components/review/staffing-box.tsx';
import type { About } from '#app/commands/facts.server.ts';
import { formatDaysAway } from '#app/copy/dates.ts';
import { ASSIGNMENT_WORDS, replacedText } from '#app/copy/unit-requests.ts';
import { daysBetween } from '#app/domain/calendar/local-date.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { can } from '#app/domain/people/permissions.ts';
import { narasumberOf } from '#app/domain/reservation/reservation.ts';
import { targetOf } from '#app/domain/reservation/transitions.ts';
import { answersNow, awaitsAnswer } from '#app/domain/schedule/assignment-answer.ts';
import { insteadOfNamed } from '#app/domain/schedule/unit-people.ts';
import { isStanding, mayBeAsked, type UnitRequest } from '#app/domain/schedule/unit-request.ts';
import { answersOf } from '#app/queries/assignment-answers.server.ts';
import { planNames } from '#app/queries/resources.server.ts';
import { everyMember, unitNameOf, unitRequestsOf } from '#app/queries/unit-requests.server.ts';
import { suggestedUnits } from '../deeds/unit-suggestions.server.ts';

/** So many units are one click away; the others wait on the page that asks. */
const ONE_CLICK = 2;

/** Whom the secretariat has asked, what they said, and what can be done about it. */
export function staffingOf(about: About): StaffingView {
  const { tx, reservation, context } = about;
  const { number, status } = reservation;
  const rows = unitRequestsOf(tx, reservation.id);
  const standing = rows.filter(isStanding).map(({ unitId }) => unitId);
  const mayAsk = can(context.actor, 'askUnit') && mayBeAsked(reservation, context.now);
  const open = mayAsk
    ? suggestedUnits(about, reservation).filter(({ unitId }) => !standing.includes(unitId))
    : [];
  return {
    number,
    mayAsk,
    mayReplace: can(context.actor, 'reassign') && targetOf(status, 'reassign') !== null,
    asked: askedLines(about, rows).map((line) => ({ ...line, mayWithdraw: mayAsk && line.stands })),
    suggested: open.slice(0, ONE_CLICK).map(({ unitId, words }) => ({
      ...{ id: unitId, name: unitNameOf(tx, unitId), because: words },
    })),
    people: peopleLines(about),
  };
}

/** Each question with its answer in one line. */
export function askedLines({ tx, context, reservation }: About, rows: readonly UnitRequest[]) {
  const team = rows.length === 0 ? [] : everyMember(tx);
  const names = namesIn(team);
  return rows.map(({ id, unitId, state, askedAt, answeredAt, answer, message, narasumberIds }) => ({
    ...{ id, state, answeredAt, unitId, unit: unitNameOf(tx, unitId) },
    stands: isStanding({ state }),
    replaced: replacedIn(reservation, { state, unitId, narasumberIds }, team),
    when:
      state === 'asked'
        ? `diminta ${daysAgo(askedAt, context.now)}`
        : daysAgo(answeredAt ?? askedAt, context.now),
    names: names(narasumberIds),
    words: state === 'asked' ? message : answer,
  }));
}

/** What is said where the plan has others than a unit has named; null where it has these. */
export function replacedIn(
  { plan }: Pick<About['reservation'], 'plan'>,
  request: Pick<UnitRequest, 'state' | 'unitId' | 'narasumberIds'>,
  team: ReturnType<typeof everyMember>,
): string | null {
  const other = isStanding(request) ? insteadOfNamed(plan, request) : null;
  const names = namesIn(team);
  return other === null ? null : replacedText(names(other.left), names(other.instead));
}

function namesIn(team: ReturnType<typeof everyMember>) {
  return (ids: readonly string[]): string[] =>
    ids.map((id) => team.find((person) => person.id === id)?.name ?? id);
}

/** What the people of the plan have said. */
function peopleLines({ tx, reservation }: About) {
  const { plan } = reservation;
  if (plan === null || !awaitsAnswer(reservation)) return [];
  const names = planNames(tx, [plan]);
  const said = answersNow(reservation, answersOf(tx, reservation.id));
  return narasumberOf(plan).map((id) => {
    const given = said.get(id);
    const state = given?.answer ?? ('waiting' as const);
    const name = names.get(id) ?? id;
    return { id, name, state, words: ASSIGNMENT_WORDS[state], reason: given?.reason ?? null };
  });
}

function daysAgo(at: Instant, now: Instant): string {
  return formatDaysAway(daysBetween(dayOf(now), dayOf(at)));
}
