import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { issueAttendanceCode } from '#app/commands/paper-codes.server.ts';
import { attendancePdf } from '#app/documents/desk/attendance-pdf.ts';
import { standingStamps } from '#app/domain/reception/spd.ts';
import { spdRowsOf } from '#app/queries/spd-stamps.server.ts';
import { paperCode } from '../documents/paper-code.server.ts';
import { answerFile } from '../guards/answer-file.server.ts';
import { pdfResponse } from './pdf-response.server.ts';
import { attendance, paperOf, paperVisit } from './visit.server.ts';

/** *Keterangan Kehadiran* of a group, or of one guest by `tamu`; only of those who were let in. */
export function loader(args: LoaderFunctionArgs): Promise<Response> {
  return answerFile(async () => {
    const guestId = new URL(args.request.url).searchParams.get('tamu');
    const { services, doer, told, at, reservation } = await paperOf(
      args,
      'issuePapers',
      (about) => {
        const stamps = standingStamps(spdRowsOf(about.tx, about.reservation.id));
        const present = attendance(about).filter(
          ({ guest }) => guestId === null || guest.id === guestId,
        );
        return { visit: paperVisit(about), stamps, present };
      },
    );
    const { visit, stamps, present } = told;
    if (present.length === 0) throw data(null, { status: 404 });
    const paper = { guestId, stays: present.map(({ stay }) => stay) };
    const code = issueAttendanceCode(services, doer, services.env, reservation, paper);
    const bytes = await attendancePdf({
      visit,
      attendees: present.map(({ guest: { id, name, jabatan, kind }, stay: { from, to } }) => ({
        ...{ name, jabatan, kind, from, to },
        spdNumbers: stamps.filter((row) => row.guestId === id).map((row) => row.spdNumber),
      })),
      code: paperCode(services, code),
      at,
    });
    const place = reservation.guests.findIndex(({ id }) => id === guestId);
    const one = place < 0 ? '' : `-tamu-${place + 1}`;
    return pdfResponse(bytes, `keterangan-kehadiran-${reservation.number}${one}`);
  });
}
