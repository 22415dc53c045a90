import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import type { Deed } from '#app/domain/people/permissions.ts';
import { isHeldBy } from '#app/domain/reservation/subject.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { requireStaff, type StaffCall } from '../guards/staff.server.ts';

export interface HolderCall extends StaffCall {
  readonly number: string;
  readonly found: Reservation;
}

/**
 * The guard of every page about a consultation of one's own: those of others are closed, also to
 * those whose role could hold them.
 */
export async function requireHolder(
  args: LoaderFunctionArgs | ActionFunctionArgs,
  deed: Deed,
): Promise<HolderCall> {
  const call = await requireStaff(args, deed);
  const { number = '' } = args.params;
  const found = loadReservation(call.services.db, number);
  if (found === null) throw data(null, { status: 404 });
  if (!isHeldBy(call.actor, found.plan)) throw data(null, { status: 403 });
  return { ...call, number, found };
}
