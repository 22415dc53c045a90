import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { look } from '#app/commands/look.server.ts';
import { answerUnit } from '#app/commands/unit-answer.server.ts';
import { readForm } from '#app/forms/read-form.ts';
import { seenOf, zDeclineUnitPage } from '#app/forms/unit-requests.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { aboutQuestion, requireOwnUnit } from './own-unit.server.ts';

/** The page on which a unit says that it sends nobody, and why. */
export async function loadDeclineUnit(args: LoaderFunctionArgs) {
  const call = await requireOwnUnit(args);
  const { services, actor, number } = call;
  const seen = look(services, actor, (looking) => {
    const { state, answeredAt } = aboutQuestion(looking, call).request;
    return { state, answeredAt };
  });
  return { seen, head: requestHead(services, actor, number) };
}

export async function doDeclineUnit(args: ActionFunctionArgs) {
  const { services, actor, doer, number } = await requireOwnUnit(args);
  const sent = readForm(await requireForm(args.request), zDeclineUnitPage);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const given = { narasumberIds: [], reason: sent.value.reason, seen: seenOf(sent.value) };
  const done = answerUnit(services, doer, number, { answer: 'declined', ...given });
  if (!done.ok) return refusedAnswer(sent, done.error, actor, () => 'reason');
  return redirect(withDone(paths.unitRequests, 'unit-menolak'));
}
