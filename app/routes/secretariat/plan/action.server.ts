import type { ActionFunctionArgs } from '@remix-run/node';
import type { PlanVerb } from '#app/copy/plan-pages.ts';
import { PLAN_FORMS, type PlanPageForm } from '#app/forms/plan-pages.ts';
import { readForm } from '#app/forms/read-form.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { doVerb } from '../../deeds/do-verb.server.ts';
import { requestPageOf } from '../../deeds/request-page-of.ts';
import { requireForm } from '../../guards/page-form.server.ts';
import { invalidAnswer } from '../../guards/refused.server.ts';
import { requireStaff } from '../../guards/staff.server.ts';
import { modeOf } from './mode.ts';
import { chosenForm, verbForm } from './verb-form.ts';

/** Decides the plan that was sent, or says who has it, what stands in the way, or who was first. */
export async function doPlanVerb<V extends PlanVerb>(args: ActionFunctionArgs, verb: V) {
  const call = await requireStaff(args, verb);
  const { number = '' } = args.params;
  const sent = readForm(await requireForm(args.request), PLAN_FORMS[verb]);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const present = loadReservation(call.services.db, number);
  const mode = present === null ? 'tatapMuka' : modeOf(present, verb, null);
  const chosen = chosenForm(sent.value as PlanPageForm<V>, present?.plan ?? null, mode);
  const form = verbForm(verb, chosen, present?.plan ?? null);
  return doVerb(call, { number, verb, form, sent, to: requestPageOf(call.actor, number), fieldOf });
}

const FIELDS: Readonly<Record<string, string>> = {
  ...{ start: 'waktu', sessions: 'waktu', narasumberIds: 'narasumber', unitIds: 'unit' },
  ...{ roomId: 'ruang', meetingUrl: 'tautan' },
};

/** The page's field for a path of the plan; of several sittings the last part says which field. */
function fieldOf(path: string): string {
  return FIELDS[path.split('.').at(-1) ?? ''] ?? 'waktu';
}
