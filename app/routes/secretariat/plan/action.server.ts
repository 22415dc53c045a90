import type { ActionFunctionArgs } from '@remix-run/node';
import type { PlanVerb } from '#app/copy/plan-pages.ts';
import { PLAN_FORMS, type PlanPageForm } from '#app/forms/plan-pages.ts';
import { readForm } from '#app/forms/read-form.ts';
import { zReadyReason } from '#app/forms/ready-reason.ts';
import { UNDO_MINUTES } from '#app/domain/decisions/undo-move.ts';
import { paths } from '#app/http/paths.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { doVerb } from '../../deeds/do-verb.server.ts';
import { requestPageOf } from '../../deeds/request-page-of.ts';
import { requireForm } from '../../guards/page-form.server.ts';
import { invalidAnswer } from '../../guards/refused.server.ts';
import { requireStaff, type StaffCall } from '../../guards/staff.server.ts';
import { boardWeek } from './asked.server.ts';
import { modeOf } from './mode.ts';
import { chosenForm, verbForm } from './verb-form.ts';

/** Decides the plan that was sent, or says who has it, what stands in the way, or who was first. */
export async function doPlanVerb<V extends PlanVerb>(args: ActionFunctionArgs, verb: V) {
  const call = await requireStaff(args, verb);
  const { number = '' } = args.params;
  const body = await requireForm(args.request);
  const board = boardWeek(body.get('papan'));
  if (verb === 'approve' && body.get('putusan') === 'jadwal-lama') {
    return keepOld(call, number, { body, board });
  }
  const sent = readForm(body, PLAN_FORMS[verb]);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const present = loadReservation(call.services.db, number);
  const mode = present === null ? 'tatapMuka' : modeOf(present, verb, null);
  const chosen = chosenForm(sent.value as PlanPageForm<V>, present?.plan ?? null, mode);
  const form = verbForm(verb, chosen, present?.plan ?? null);
  const to = board === null ? requestPageOf(call.actor, number) : movedOn(board, verb, number);
  return doVerb(movingCall(call, board, verb), { number, verb, form, sent, to, fieldOf });
}

/** The change is not granted: the form's other button, with a reason of its own. */
function keepOld(
  call: StaffCall,
  number: string,
  { body, board }: { readonly body: FormData; readonly board: string | null },
) {
  const sent = readForm(body, zReadyReason);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const to = board === null ? requestPageOf(call.actor, number) : `${paths.board}?minggu=${board}`;
  return doVerb(call, { number, verb: 'declineChange', form: sent.value, sent, to });
}

/** The board again, with the week of the new place; of a move it says that it can be taken back. */
function movedOn(board: string, verb: PlanVerb, number: string): string {
  const moved = isMove(verb) ? `&dipindah=${encodeURIComponent(number)}` : '';
  return `${paths.board}?minggu=${board}${moved}`;
}

/** The mail of a move from the board waits a moment, so that it can be taken back unsaid. */
function movingCall(call: StaffCall, board: string | null, verb: PlanVerb): StaffCall {
  if (board === null || !isMove(verb)) return call;
  return { ...call, doer: { ...call.doer, mailWaits: UNDO_MINUTES } };
}

function isMove(verb: PlanVerb): boolean {
  return verb === 'reschedule' || verb === 'reassign';
}

const FIELDS: Readonly<Record<string, string>> = {
  ...{ start: 'waktu', sessions: 'waktu', narasumberIds: 'narasumber', unitIds: 'unit' },
  ...{ roomId: 'ruang', meetingUrl: 'tautan' },
};

/** The page's field for a path of the plan; the sittings after the first have fields of their own. */
function fieldOf(path: string): string {
  const field = FIELDS[path.split('.').at(-1) ?? ''] ?? 'waktu';
  const sitting = /^sessions\.(\d+)\./.exec(path)?.[1];
  return sitting === undefined || sitting === '0'
    ? field
    : `lanjutan[${Number(sitting) - 1}].${field}`;
}
