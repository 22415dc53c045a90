import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { noteReadingOnce } from '#app/commands/note-reading.server.ts';
import { EVIDENCE_WORDS } from '#app/copy/evidence.ts';
import { loadEvidence } from '#app/queries/evidence.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { loadViolation } from '#app/queries/violation.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { keptFileResponse } from '../letters/letter-response.server.ts';

/** A photo or file of the evidence, handed over and never opened as a page of ours. */
export async function loader(args: LoaderFunctionArgs) {
  const { services, doer } = await requireStaff(args, 'readDay');
  const { id = '', evidence = '' } = args.params;
  const one = loadEvidence(services.db, evidence);
  const violation = loadViolation(services.db, id);
  const found = violation && loadReservation(services.db, violation.reservationNumber);
  if (!one?.file || one.violationId !== id || found === null) throw data(null, { status: 404 });
  const title = `Bukti ${EVIDENCE_WORDS[one.kind]} ${found.number}`;
  const response = keptFileResponse(services.env, one.file, { disposition: 'attachment', title });
  noteReadingOnce(services, doer, found, 'evidence');
  return response;
}
