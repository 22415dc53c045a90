import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { noteReadingOnce } from '#app/commands/note-reading.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { loadViolation } from '#app/queries/violation.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { keptFileResponse } from '../letters/letter-response.server.ts';

/** The file that came with a pemda's reply, handed over and never opened as a page of ours. */
export async function loader(args: LoaderFunctionArgs) {
  const { services, doer } = await requireStaff(args, 'readInbox');
  const violation = loadViolation(services.db, args.params.id ?? '');
  const found = violation && loadReservation(services.db, violation.reservationNumber);
  if (!violation?.replyFile || found === null) throw data(null, { status: 404 });
  const title = `Lampiran tanggapan ${found.number}`;
  const response = keptFileResponse(services.env, violation.replyFile.file, {
    ...{ disposition: 'attachment', title },
  });
  noteReadingOnce(services, doer, found, 'replyFile');
  return response;
}
