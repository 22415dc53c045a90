import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import type { About } from '#app/commands/facts.server.ts';
import { look } from '#app/commands/look.server.ts';
import { answerUnit } from '#app/commands/unit-answer.server.ts';
import { formatInstant } from '#app/copy/dates.ts';
import { suggestionReasonText } from '#app/copy/suggestions.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { OFFICE_ZONE } from '#app/domain/calendar/zones.ts';
import { topicNamed } from '#app/domain/directory/topic.ts';
import { endOfPlan, narasumberOf, startOfPlan } from '#app/domain/reservation/reservation.ts';
import { type Slot, slotFrom } from '#app/domain/schedule/slots.ts';
import {
  type NarasumberSuggestion,
  recentSince,
  suggestNarasumber,
} from '#app/domain/schedule/suggestions.ts';
import { insteadOfNamed } from '#app/domain/schedule/unit-people.ts';
import type { UnitRequest } from '#app/domain/schedule/unit-request.ts';
import { readForm } from '#app/forms/read-form.ts';
import { seenOf, zNamePage } from '#app/forms/unit-requests.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { narasumberCandidates } from '#app/queries/candidates.server.ts';
import { everyMember, unitNameOf, unitRequestsOf } from '#app/queries/unit-requests.server.ts';
import { askedOf } from '../deeds/asked.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { askedLines } from '../secretariat/staffing.server.ts';
import { askedView } from './asked-view.server.ts';
import { aboutQuestion, requireOwnUnit } from './own-unit.server.ts';

/** One question, with who of the unit can take it. */
export async function loadUnitRequest(args: LoaderFunctionArgs) {
  const call = await requireOwnUnit(args);
  const { services, actor, unitId } = call;
  return look(services, actor, (looking) => {
    const { about, request } = aboutQuestion(looking, call);
    const own = unitRequestsOf(looking.tx, about.reservation.id).filter(
      (row) => row.unitId === unitId,
    );
    const { letter } = askedOf(about, OFFICE_ZONE);
    const view = askedView(about, request);
    const named = whoOfUs(about, request);
    return {
      asked: view,
      unit: unitNameOf(looking.tx, unitId),
      letter,
      mayName: view.open && ['asked', 'named', 'substituted'].includes(request.state),
      people: peopleOf(about, unitId, named),
      named,
      history: askedLines(about, own).map(({ id, state, when, names, words }, index) => ({
        ...{ id, state, when, names, words, at: at(own[index]?.answeredAt ?? own[index]?.askedAt) },
        by: own[index]?.answeredBy ?? own[index]?.askedBy ?? '',
      })),
    };
  });
}

/** Who of the unit holds it by now: those it has named, or whom the secretariat put in their stead. */
function whoOfUs({ tx, reservation: { plan } }: About, request: UnitRequest): readonly string[] {
  if (plan === null || insteadOfNamed(plan, request) === null) return request.narasumberIds;
  const ours = everyMember(tx).filter(({ unitId }) => unitId === request.unitId);
  return narasumberOf(plan).filter((id) => ours.some((one) => one.id === id));
}

function at(instant: Instant | undefined): string {
  return instant === undefined ? '' : formatInstant(instant);
}

/** The unit's people, best first; how each stands at every hour that comes into question. */
function peopleOf(about: About, unitId: string, named: readonly string[]) {
  const { tx, reservation, context, reference } = about;
  const nameOf = (code: string): string => topicNamed(reference.topics, code);
  const looks = slotsOf(about).map((slot) => {
    const mode = reservation.plan?.mode ?? reservation.mode;
    const asked = { slot, mode, now: context.now, exceptFor: reservation.id, keeps: named };
    const candidates = narasumberCandidates(tx, asked, recentSince(slot.start));
    const own = candidates.filter((one) => one.unitId === unitId);
    return suggestNarasumber(own, reservation.topics);
  });
  const [first = []] = looks;
  return first.map((one) => ({
    ...{ id: one.id, name: one.name },
    reasons: one.reasons
      .filter(({ code }) => !PRESENCE.includes(code))
      .map((reason) => suggestionReasonText(reason, nameOf)),
    presences: looks.map((ranked, index) => {
      const seen = ranked.find(({ id }) => id === one.id) ?? one;
      const label = looks.length < 2 ? null : `Pilihan ${index + 1}`;
      return { label, free: seen.free, words: presenceWords(seen) };
    }),
    /** Once an hour is decided, who is taken then cannot be named for it. */
    barred: reservation.plan !== null && !one.free && !named.includes(one.id),
  }));
}

const PRESENCE: readonly string[] = ['free', 'busy', 'closed'];

function presenceWords({ reasons }: NarasumberSuggestion): string {
  const reason = reasons.find(({ code }) => PRESENCE.includes(code));
  return reason === undefined ? '' : suggestionReasonText(reason);
}

function slotsOf({ reservation, context }: About): Slot[] {
  const { plan, preferences } = reservation;
  if (plan !== null) return [{ start: startOfPlan(plan), end: endOfPlan(plan) }];
  const { slotMinutes } = context.policy.values;
  const wished = preferences.length === 0 ? [context.now] : preferences;
  return wished.map((start) => slotFrom(start, slotMinutes));
}

const FIELDS: Readonly<Record<string, string>> = { narasumberIds: 'narasumber' };

/** Names people, or others in their place. */
export async function doNameNarasumber(args: ActionFunctionArgs) {
  const { services, actor, doer, number } = await requireOwnUnit(args);
  const sent = readForm(await requireForm(args.request), zNamePage);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const { narasumber, catatan } = sent.value;
  const given = { narasumberIds: narasumber, reason: catatan, seen: seenOf(sent.value) };
  const done = answerUnit(services, doer, number, { answer: 'named', ...given });
  if (!done.ok) return refusedAnswer(sent, done.error, actor, (path) => FIELDS[path] ?? path);
  return redirect(withDone(paths.unitRequests, 'unit-menunjuk'));
}
