import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { noteReadingOnce } from '#app/commands/note-reading.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { letterResponse } from '../letters/letter-response.server.ts';

/** The letter as it was handed in, shown in the page of its request; `?unduh` hands it over as a file. */
export async function loader(args: LoaderFunctionArgs) {
  const { services, doer } = await requireStaff(args, 'readInbox');
  const found = loadReservation(services.db, args.params.number ?? '');
  if (found === null) throw data(null, { status: 404 });
  const isHandedOver = new URL(args.request.url).searchParams.has('unduh');
  const disposition = isHandedOver ? 'attachment' : 'inline';
  const response = letterResponse(services, found, { disposition });
  noteReadingOnce(services, doer, found, 'letter');
  return response;
}
