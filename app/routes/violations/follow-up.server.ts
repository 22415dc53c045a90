import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { endFollowUp, keepFollowUpLetter } from '#app/commands/follow-up.server.ts';
import { look, type Looking } from '#app/commands/look.server.ts';
import { formatDate, formatInstant } from '#app/copy/dates.ts';
import { FOLLOW_UP_STATES, FOLLOW_UP_TITLES } from '#app/copy/follow-up.ts';
import { whatHappened } from '#app/copy/violation-sentences.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { followUpState } from '#app/domain/compliance/follow-up.ts';
import { can } from '#app/domain/people/permissions.ts';
import { zEndFollowUp, zFollowUpLetter } from '#app/forms/follow-up.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { loadFollowUp } from '#app/queries/follow-ups.server.ts';
import { loadViolation } from '#app/queries/violation.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { officeAt } from './office.server.ts';

/** One decision with its letter. */
export async function loadFollowUpPage(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'readCompliance');
  return look(services, actor, (looking) => followUpPage(looking, args.params.followUp ?? ''));
}

/** The same for the page on which it is ended. */
export async function loadEnding(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'decideFollowUp');
  return look(services, actor, (looking) => followUpPage(looking, args.params.followUp ?? ''));
}

function followUpPage(looking: Looking, id: string) {
  const { tx, context } = looking;
  const found = loadFollowUp(tx, id);
  if (found === null) throw data(null, { status: 404 });
  const state = followUpState(found, dayOf(context.now));
  const mayChange = can(context.actor, 'decideFollowUp') && found.endedAt === null;
  const { letter, letterNumber, letterDate, until, reason, revision } = found;
  return {
    ...{ id, letter, letterNumber, letterDate, reason, revision, state, mayChange },
    title: FOLLOW_UP_TITLES[found.kind],
    stands: FOLLOW_UP_STATES[state],
    office: officeAt(looking, found.officeKey),
    decided: `${formatInstant(found.decidedAt)}, ${found.decidedBy}`,
    until: until === null ? null : formatDate(until),
    letterDay: letterDate === null ? null : formatDate(letterDate),
    ended:
      found.endedAt === null
        ? null
        : `${formatInstant(found.endedAt)}, ${found.endedBy}: ${found.endReason}`,
    rests: found.violationIds.flatMap((violationId) => {
      const violation = loadViolation(tx, violationId);
      if (violation === null) return [];
      const { status } = violation;
      return [
        {
          id: violationId,
          href: paths.violation(violationId),
          text: whatHappened(violation),
          status,
        },
      ];
    }),
    ...{ href: paths.followUp(id), endHref: paths.endFollowUp(id) },
  };
}

/** Keeps the letter in other words, or the number and day it was sent under. */
export async function doKeepLetter(args: ActionFunctionArgs) {
  const { services, actor, doer } = await requireStaff(args, 'decideFollowUp');
  const sent = readForm(await requireForm(args.request), zFollowUpLetter);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const done = keepFollowUpLetter(services, doer, args.params.followUp ?? '', sent.value);
  if (!done.ok) return refusedAnswer(sent, done.error, actor);
  return redirect(withDone(paths.followUp(done.value.id), 'tindak-lanjut-surat'));
}

/** Ends it with a reason. */
export async function doEnd(args: ActionFunctionArgs) {
  const { services, actor, doer } = await requireStaff(args, 'decideFollowUp');
  const sent = readForm(await requireForm(args.request), zEndFollowUp);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const done = endFollowUp(services, doer, args.params.followUp ?? '', sent.value);
  if (!done.ok) return refusedAnswer(sent, done.error, actor);
  return redirect(withDone(paths.followUp(done.value.id), 'tindak-lanjut-akhir'));
}
