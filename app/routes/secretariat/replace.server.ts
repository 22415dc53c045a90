import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { look } from '#app/commands/look.server.ts';
import { runVerb } from '#app/commands/run-verb.server.ts';
import { suggestionReasonText } from '#app/copy/suggestions.ts';
import { ASSIGNMENT_WORDS } from '#app/copy/unit-requests.ts';
import { topicNamed } from '#app/domain/directory/topic.ts';
import { narasumberOf, type Plan, type Reservation } from '#app/domain/reservation/reservation.ts';
import { targetOf } from '#app/domain/reservation/transitions.ts';
import { answersNow } from '#app/domain/schedule/assignment-answer.ts';
import { replacementsFor, withReplacement } from '#app/domain/schedule/replacement.ts';
import {
  type NarasumberSuggestion,
  recentSince,
  suggestNarasumber,
} from '#app/domain/schedule/suggestions.ts';
import type { VerbForm } from '#app/forms/verbs.ts';
import { readForm } from '#app/forms/read-form.ts';
import { zReplacePage } from '#app/forms/unit-requests.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { answersOf } from '#app/queries/assignment-answers.server.ts';
import { narasumberCandidates } from '#app/queries/candidates.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { everyMember, unitNameOf } from '#app/queries/unit-requests.server.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { type About } from '#app/commands/facts.server.ts';
import { aboutRequest } from './about-request.server.ts';

/** Who stands in the plan, and who could step in for the one that is meant. */
export async function loadReplace(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'reassign');
  const { number = '' } = args.params;
  const wanted = new URL(args.request.url).searchParams.get('siapa');
  const page = look(services, actor, (looking) => {
    const about = aboutRequest(looking, number);
    const { plan, status } = about.reservation;
    if (plan === null || targetOf(status, 'reassign') === null) return NOBODY;
    return replacePage(about, plan, wanted);
  });
  return { ...page, head: requestHead(services, actor, number, 'reassign') };
}

const NOBODY = { people: [], from: null, choices: [], mayName: false };

function replacePage(about: About, plan: Plan, wanted: string | null) {
  const { tx, reservation } = about;
  const present = narasumberOf(plan);
  const said = answersNow(reservation, answersOf(tx, reservation.id));
  const team = everyMember(tx);
  const people = present.map((id) => {
    const person = team.find((one) => one.id === id);
    const given = said.get(id);
    return {
      ...{ id, name: person?.name ?? id, reason: given?.reason ?? null },
      unit: person === undefined ? '' : unitNameOf(tx, person.unitId),
      unitId: person?.unitId ?? null,
      state: given?.answer ?? ('waiting' as const),
      words: ASSIGNMENT_WORDS[given?.answer ?? 'waiting'],
    };
  });
  const ill = people.find(({ state }) => state === 'handedBack');
  const from = people.find(({ id }) => id === wanted) ?? ill ?? people[0] ?? null;
  if (from === null) return { ...NOBODY, mayName: true };
  const ranked = rankedFor(about, plan, from.id);
  const choices = replacementsFor(ranked, { unitId: from.unitId, present });
  return {
    people,
    from,
    choices: choices.map((one) => choiceOf(about, one, from.unitId)),
    mayName: true,
  };
}

/** Everybody as seen over the sittings of the one who leaves. */
function rankedFor({ tx, reservation, context }: About, plan: Plan, from: string) {
  const theirs = plan.sessions.filter(({ narasumberIds }) => narasumberIds.includes(from));
  const [first = plan.sessions[0]] = theirs;
  const last = theirs.at(-1) ?? first;
  if (first === undefined || last === undefined) return [];
  const slot = { start: first.start, end: last.end };
  const asked = { slot, mode: plan.mode, now: context.now, exceptFor: reservation.id };
  const candidates = narasumberCandidates(tx, asked, recentSince(slot.start));
  return suggestNarasumber(candidates, reservation.topics);
}

function choiceOf(
  { tx, reference }: About,
  { id, name, unitId, free, reasons }: NarasumberSuggestion,
  ofUnit: string | null,
) {
  const nameOf = (code: string): string => topicNamed(reference.topics, code);
  return {
    ...{ id, name, free, unit: unitNameOf(tx, unitId), sameUnit: unitId === ofUnit },
    reasons: reasons.map((reason) => suggestionReasonText(reason, nameOf)),
  };
}

/** Puts one in another's place by the verb that changes people; nothing else of the plan moves. */
export async function doReplace(args: ActionFunctionArgs) {
  const { services, actor, doer } = await requireStaff(args, 'reassign');
  const { number = '' } = args.params;
  const sent = readForm(await requireForm(args.request), zReplacePage);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const { revision, dari, ke } = sent.value;
  const found = loadReservation(services.db, number);
  if (found === null) throw data(null, { status: 404 });
  const form = replacing(found, { from: dari, to: ke, revision }, everyMember(services.db));
  const done = runVerb(services, doer, number, 'reassign', form);
  if (done.ok || isDoneAlready(found, doer.actor.name, { from: dari, to: ke })) {
    return redirect(withDone(paths.review(number), 'narasumber-diganti'));
  }
  return refusedAnswer(sent, done.error, actor, () => 'ke');
}

/** The plan with one in another's place, as the body of the verb. */
function replacing(
  { plan }: Reservation,
  { from, to, revision }: { readonly from: string; readonly to: string; readonly revision: number },
  team: readonly { readonly id: string; readonly unitId: string }[],
): VerbForm<'reassign'> {
  const unitOf = (id: string) => team.find((one) => one.id === id)?.unitId;
  const sessions = plan === null ? [] : withReplacement(plan, { from, to }, unitOf).sessions;
  const rest = { unitIds: null, narasumberIds: null, roomId: undefined, meetingUrl: undefined };
  return {
    ...{ revision, reason: null, start: null, ...rest },
    sessions: sessions.map(({ start, unitIds, narasumberIds, roomId }) => {
      return { start, unitIds, narasumberIds, roomId };
    }),
  };
}

/** The button was pressed twice: the same person has already done just that. */
function isDoneAlready(
  { plan, decidedBy }: Reservation,
  by: string,
  { from, to }: { readonly from: string; readonly to: string },
): boolean {
  const present = plan === null ? [] : narasumberOf(plan);
  return decidedBy === by && present.includes(to) && !present.includes(from);
}
