import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { asTimeLeftIt, look } from '#app/commands/look.server.ts';
import { undoMove } from '#app/commands/undo-move.server.ts';
import type { Doer } from '#app/commands/decide.server.ts';
import { UNDO_MOVE_PAGE } from '#app/copy/undo-move.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { MOVE_UNDONE } from '#app/domain/decisions/undo-move.ts';
import { readForm } from '#app/forms/read-form.ts';
import { zUndoMove } from '#app/forms/verbs.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { firstDecisionSince } from '#app/queries/own-decision.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import type { Services } from '#app/services.server.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { movedView } from './board/moved.server.ts';
import { boardWeek } from './plan/asked.server.ts';

/** The page that takes a move back, or says why it cannot be taken back any more. */
export async function loadUndoMove(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'undoMove');
  const { number = '' } = args.params;
  const head = requestHead(services, actor, number);
  const moved = look(services, actor, (looking) => {
    const found = loadReservation(looking.tx, number);
    if (found === null) return null;
    return movedView(looking, asTimeLeftIt(found, looking.context).reservation);
  });
  const why = moved === null ? UNDO_MOVE_PAGE.nothing : moved.canUndo ? null : moved.why;
  return { head, words: UNDO_MOVE_PAGE, why };
}

/** Takes it back; a second click finds it taken back already. */
export async function doUndoMove(args: ActionFunctionArgs) {
  const { services, actor, doer } = await requireStaff(args, 'undoMove');
  const { number = '' } = args.params;
  const body = await requireForm(args.request);
  const week = boardWeek(body.get('papan'));
  const sent = readForm(body, zUndoMove);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const done = undoMove(services, doer, number, sent.value);
  const to = week === null ? paths.review(number) : `${paths.board}?minggu=${week}`;
  if (done.ok || isUndoneAlready(services, doer, number, sent.value.revision, done.error)) {
    return redirect(withDone(to, 'undoMove'));
  }
  return refusedAnswer(sent, done.error, actor);
}

function isUndoneAlready(
  { db }: Services,
  { actor }: Doer,
  number: string,
  revision: number,
  { code }: Refusal,
): boolean {
  if (code !== 'stale') return false;
  const first = firstDecisionSince(db, number, revision);
  return first?.actorId === actor.id && first.action === MOVE_UNDONE;
}
