import { inArray, or } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { units } from '#db/schema/index.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { type NoticeDraft, toCoordinators } from '#app/domain/decisions/notice.ts';
import { can } from '#app/domain/people/permissions.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { SeenAnswer, UnitRequest } from '#app/domain/schedule/unit-request.ts';
import { askUnits, withdrawUnit } from '#app/domain/schedule/unit-asking.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import {
  coordinatorsOf,
  everyMember,
  unitRequestId,
  unitRequestsOf,
} from '#app/queries/unit-requests.server.ts';
import type { CommitContext } from './commit.server.ts';
import { type Doer, inTransaction, settleInPlace } from './decide.server.ts';
import type { House } from './house.server.ts';
import { keepUnitRequest, tellOf, writeQuestions } from './unit-request-rows.server.ts';

/** A request with the questions about it, inside the deciding transaction. */
export interface Opened {
  readonly tx: Tx;
  readonly context: CommitContext;
  readonly reservation: Reservation;
  readonly rows: readonly UnitRequest[];
}

/** Asks units for people; one that is asked already is not asked twice. A unit also by its name. */
export function askUnit(
  house: House,
  doer: Doer,
  number: string,
  wish: { readonly unitIds: readonly string[]; readonly message: string | null },
): Result<readonly UnitRequest[], Refusal> {
  if (!can(doer.actor, 'askUnit')) return refuse({ code: 'forbidden' });
  return opened(house, doer, number, ({ tx, context, reservation, rows }) => {
    const unitIds = knownUnits(tx, wish.unitIds);
    if (unitIds.length < new Set(wish.unitIds).size) {
      const message = 'Unit teknis ini tidak ada dalam daftar.';
      return refuse({ code: 'invalid', errors: [{ path: 'unitIds', message }] });
    }
    const newId = () => unitRequestId(reservation.id, context.newId());
    const asked = askUnits(reservation, rows, { ...wish, unitIds }, { ...context, newId });
    if (asked.ok) writeQuestions(tx, reservation, asked.value, context);
    return asked;
  });
}

/** Takes a question back. */
export function withdrawUnitRequest(
  house: House,
  doer: Doer,
  number: string,
  { id, seen }: { readonly id: string; readonly seen: SeenAnswer },
): Result<UnitRequest, Refusal> {
  if (!can(doer.actor, 'askUnit')) return refuse({ code: 'forbidden' });
  return opened(house, doer, number, (about) => {
    const request = about.rows.find((row) => row.id === id);
    if (request === undefined) return refuse({ code: 'not-found' });
    const { tx, reservation, context } = about;
    const decided = withdrawUnit(reservation, request, seen, everyMember(tx), context);
    if (!decided.ok || decided.value === request) return decided;
    const told = toCoordinators('unitNoLongerAsked', coordinatorsOf(tx, request.unitId));
    return kept(about, decided.value, 'reservation.unitNoLongerAsked', told);
  });
}

export function kept(
  { tx, reservation, context }: Opened,
  request: UnitRequest,
  action: string,
  notices: readonly NoticeDraft[],
): Result<UnitRequest, Refusal> {
  keepUnitRequest(tx, reservation.id, request);
  tellOf(tx, reservation, request, { action, notices }, context);
  return ok(request);
}

export function opened<T>(
  house: House,
  doer: Doer,
  number: string,
  deed: (opened: Opened) => Result<T, Refusal>,
): Result<T, Refusal> {
  return inTransaction(house, doer, (tx, context) => {
    const found = loadReservation(tx, number);
    if (found === null) return refuse({ code: 'not-found' });
    const reservation = settleInPlace(tx, found, context);
    return deed({ tx, context, reservation, rows: unitRequestsOf(tx, reservation.id) });
  });
}

function knownUnits(tx: Tx, named: readonly string[]): string[] {
  const list = [...named];
  return tx
    .select({ id: units.id })
    .from(units)
    .where(or(inArray(units.id, list), inArray(units.name, list)))
    .all()
    .map(({ id }) => id);
}
