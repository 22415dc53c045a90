import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { sayToAssignment } from '#app/commands/assignment-answers.server.ts';
import { ASSIGNMENT_WORDS } from '#app/copy/unit-requests.ts';
import {
  narasumberOf,
  plannedStart,
  type Reservation,
} from '#app/domain/reservation/reservation.ts';
import type { AssignmentAnswer } from '#app/domain/schedule/assignment.ts';
import {
  answersNow,
  awaitsAnswer,
  type GivenAnswer,
} from '#app/domain/schedule/assignment-answer.ts';
import { readForm } from '#app/forms/read-form.ts';
import { zAcceptPage, zHandBackPage } from '#app/forms/unit-requests.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { requireHolder } from './holder.server.ts';

/** Each narasumber of a plan and what they have said; none once it no longer matters. */
export function assignmentLines(
  about: Pick<Reservation, 'status' | 'plan'>,
  given: readonly GivenAnswer[],
  names: ReadonlyMap<string, string>,
) {
  const { plan } = about;
  if (plan === null || !awaitsAnswer(about)) return [];
  const said = answersNow(about, given);
  return narasumberOf(plan).map((id) => {
    const answer = said.get(id);
    const state = answer?.answer ?? ('waiting' as const);
    const words = ASSIGNMENT_WORDS[state];
    return { id, name: names.get(id) ?? id, state, words, reason: answer?.reason ?? null };
  });
}

/** The page on which a narasumber accepts their assignment or hands it back. */
export async function loadAssignment(args: LoaderFunctionArgs) {
  const { services, actor, number, found } = await requireHolder(args, 'answerAssignment');
  return { head: requestHead(services, actor, number), start: plannedStart(found) };
}

export async function answerOnPage(args: ActionFunctionArgs, answer: AssignmentAnswer) {
  const { services, actor, doer, number } = await requireHolder(args, 'answerAssignment');
  const shape = answer === 'accepted' ? zAcceptPage : zHandBackPage;
  const sent = readForm(await requireForm(args.request), shape);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const { start } = sent.value;
  const reason = 'reason' in sent.value ? (sent.value.reason as string) : null;
  const form = { narasumberId: null, start, answer, reason };
  const done = sayToAssignment(services, doer, number, form);
  if (!done.ok) return refusedAnswer(sent, done.error, actor, () => 'reason');
  const key = answer === 'accepted' ? 'bersedia' : 'dikembalikan';
  return redirect(withDone(paths.agenda, key));
}
