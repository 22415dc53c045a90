import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { look } from '#app/commands/look.server.ts';
import { askUnit, withdrawUnitRequest } from '#app/commands/unit-requests.server.ts';
import { isStanding, mayBeAsked } from '#app/domain/schedule/unit-request.ts';
import { NO_LONGER_ASKED } from '#app/copy/unit-requests.ts';
import { readForm } from '#app/forms/read-form.ts';
import { type ASKED_FROM, seenOf, zAskUnitPage } from '#app/forms/unit-requests.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { listUnits } from '#app/queries/resources.server.ts';
import { unitRequestsOf } from '#app/queries/unit-requests.server.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { suggestedUnits } from '../deeds/unit-suggestions.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { aboutRequest } from './about-request.server.ts';
import { askedLines } from './staffing.server.ts';

/** The page that asks units, what suggests itself first. */
export async function loadAskUnit(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'askUnit');
  const { number = '' } = args.params;
  const page = look(services, actor, (looking) => {
    const about = aboutRequest(looking, number);
    const rows = unitRequestsOf(looking.tx, about.reservation.id);
    const standing = rows.filter(isStanding).map(({ unitId }) => unitId);
    const suggested = suggestedUnits(looking, about.reservation);
    const choices = listUnits(looking.tx).map(({ id, name }) => {
      const known = suggested.find(({ unitId }) => unitId === id);
      return { id, name, because: known?.words ?? null, asked: standing.includes(id) };
    });
    const lines = askedLines(about, rows).map((line) => ({ ...line, mayWithdraw: line.stands }));
    return {
      asked: lines,
      hindrance: mayBeAsked(about.reservation, about.context.now) ? null : NO_LONGER_ASKED,
      choices: choices.sort((a, b) => Number(b.because !== null) - Number(a.because !== null)),
      ticked: suggested
        .map(({ unitId }) => unitId)
        .filter((id) => !standing.includes(id))
        .slice(0, 1),
    };
  });
  const { hindrance, ...rest } = page;
  return { ...rest, head: { ...requestHead(services, actor, number), hindrance } };
}

const FIELDS: Readonly<Record<string, string>> = { unitIds: 'unit' };

/** Asks the ticked units, or takes one question back. */
export async function doAskUnit(args: ActionFunctionArgs) {
  const { services, actor, doer } = await requireStaff(args, 'askUnit');
  const { number = '' } = args.params;
  const sent = readForm(await requireForm(args.request), zAskUnitPage);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const { unit, permintaan, tarik, state = 'asked', answeredAt, dari } = sent.value;
  const isTakenBack = tarik !== undefined && tarik !== null;
  const done = isTakenBack
    ? withdrawUnitRequest(services, doer, number, {
        id: tarik,
        seen: seenOf({ state, answeredAt }),
      })
    : askUnit(services, doer, number, { unitIds: unit, message: permintaan });
  if (!done.ok) return refusedAnswer(sent, done.error, actor, (path) => FIELDS[path] ?? path);
  return redirect(withDone(backTo(number, dari), isTakenBack ? 'unit-ditarik' : 'unit-diminta'));
}

function backTo(number: string, from: (typeof ASKED_FROM)[number]): string {
  return from === 'setujui' ? paths.reviewVerb(number, 'approve') : `${paths.review(number)}`;
}
