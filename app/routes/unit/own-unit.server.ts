import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import type { About } from '#app/commands/facts.server.ts';
import { asTimeLeftIt, type Looking } from '#app/commands/look.server.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { questionOf, type UnitRequest } from '#app/domain/schedule/unit-request.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { everyMember, unitRequestsOf } from '#app/queries/unit-requests.server.ts';
import { requireStaff, type StaffCall } from '../guards/staff.server.ts';

/** A coordinator at a request that concerns their own unit. */
export interface UnitCall extends StaffCall {
  readonly number: string;
  readonly unitId: string;
  readonly found: Reservation;
}

/**
 * The guard of every page about a question to one's own unit: what another unit was asked is not
 * there.
 */
export async function requireOwnUnit(
  args: LoaderFunctionArgs | ActionFunctionArgs,
): Promise<UnitCall> {
  const call = await requireStaff(args, 'answerUnit');
  const { number = '' } = args.params;
  const { unitId } = call.actor;
  const found = loadReservation(call.services.db, number);
  if (found === null || unitId === null) throw data(null, { status: 404 });
  if (ownQuestion(call.services.db, found, unitId) === null) throw data(null, { status: 404 });
  return { ...call, number, unitId, found };
}

/** The question to a unit about a request as it now stands; null where there is none. */
export function ownQuestion(
  tx: Looking['tx'],
  reservation: Reservation,
  unitId: string,
): UnitRequest | null {
  const rows = unitRequestsOf(tx, reservation.id);
  return questionOf(reservation, rows, unitId, everyMember(tx), () => 'belum-tersimpan');
}

/** The request as time has left it, and the question to this unit. */
export function aboutQuestion(
  looking: Looking,
  { number, unitId }: Pick<UnitCall, 'number' | 'unitId'>,
): { readonly about: About; readonly request: UnitRequest } {
  const found = loadReservation(looking.tx, number);
  if (found === null) throw data(null, { status: 404 });
  const { reservation } = asTimeLeftIt(found, looking.context);
  const request = ownQuestion(looking.tx, reservation, unitId);
  if (request === null) throw data(null, { status: 404 });
  return { about: { ...looking, reservation }, request };
}
