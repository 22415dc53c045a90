import type { LoaderFunctionArgs } from '@remix-run/node';
import { attendanceListPdf } from '#app/documents/desk/attendance-list-pdf.ts';
import { answerFile } from '../guards/answer-file.server.ts';
import { pdfResponse } from './pdf-response.server.ts';
import { attendance, paperOf, paperVisit } from './visit.server.ts';

/** Lines for those who come along unannounced. */
const BLANKS = 3;

/** *Daftar hadir* of a group. */
export function loader(args: LoaderFunctionArgs): Promise<Response> {
  return answerFile(async () => {
    const { told, at, reservation } = await paperOf(args, 'issuePapers', (about) => {
      const came = new Map(attendance(about).map(({ stay }) => [stay.guestId, stay.from]));
      const guests = about.reservation.guests.map(({ id, name, jabatan, kind }) => ({
        ...{ name, jabatan, kind, cameAt: came.get(id) ?? null },
      }));
      return { visit: paperVisit(about), guests };
    });
    const blanks = Math.max(BLANKS, (reservation.guestCount ?? 0) - told.guests.length);
    const bytes = await attendanceListPdf({ ...told, blanks, at });
    return pdfResponse(bytes, `daftar-hadir-${reservation.number}`);
  });
}
