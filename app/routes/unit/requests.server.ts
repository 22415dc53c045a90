import type { LoaderFunctionArgs } from '@remix-run/node';
import { asTimeLeftIt, look, type Looking } from '#app/commands/look.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { askedOfUnit, unitNameOf } from '#app/queries/unit-requests.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { askedView } from './asked-view.server.ts';

/** So many of those that are over are still shown. */
const OVER_SHOWN = 20;

/** What the unit of whoever looks was asked: what waits for an answer first, oldest first. */
export async function loadUnitRequests(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'answerUnit');
  const { unitId } = actor;
  if (unitId === null) return { unit: null, waiting: [], answered: [], over: [] };
  return look(services, actor, (looking) => {
    const views = viewsOf(looking, unitId);
    const isOver = (view: (typeof views)[number]): boolean =>
      !view.awaited && (!view.open || view.state === 'declined' || view.state === 'asked');
    return {
      unit: unitNameOf(looking.tx, unitId),
      waiting: views.filter(({ awaited }) => awaited).reverse(),
      answered: views.filter((view) => !view.awaited && !isOver(view)).reverse(),
      over: views.filter(isOver).slice(0, OVER_SHOWN),
    };
  });
}

/** Each request once, by its last question, newest first. */
function viewsOf(looking: Looking, unitId: string) {
  const latest = new Map<string, ReturnType<typeof askedOfUnit>[number]>();
  for (const one of askedOfUnit(looking.tx, unitId)) {
    if (!latest.has(one.number)) latest.set(one.number, one);
  }
  return [...latest.values()].flatMap(({ number, ask }) => {
    const found = loadReservation(looking.tx, number);
    if (found === null) return [];
    const { reservation } = asTimeLeftIt(found, looking.context);
    return [askedView({ ...looking, reservation }, ask)];
  });
}
