import type { LoaderFunctionArgs } from '@remix-run/node';
import { look } from '#app/commands/look.server.ts';
import { noteReadingOnce } from '#app/commands/note-reading.server.ts';
import { type EmergencyGroup, emergencyListPdf } from '#app/documents/desk/emergency-list-pdf.ts';
import { type GroupInside, insideNow } from '#app/queries/inside.server.ts';
import { withOpd } from '#app/queries/office-label.server.ts';
import { answerFile } from '../guards/answer-file.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { pdfResponse } from './pdf-response.server.ts';

/** *Daftar darurat*: who is in the house now. */
export function loader(args: LoaderFunctionArgs): Promise<Response> {
  return answerFile(async () => {
    const { services, actor, doer } = await requireStaff(args, 'readEmergencyList');
    const at = services.clock();
    const groups = look(services, actor, ({ tx, reference }) => insideNow(tx, reference, at));
    for (const group of groups) noteReadingOnce(services, doer, group);
    const bytes = await emergencyListPdf({ groups: groups.map(listed), at });
    return pdfResponse(bytes, 'daftar-darurat');
  });
}

function listed(group: GroupInside): EmergencyGroup {
  const { number, officeLabel, opd, room, hosts, contact, inside, waiting, unnamed } = group;
  const office = withOpd(officeLabel, opd);
  const people = [
    ...inside.map((guest) => ({ ...guest, isWaiting: false })),
    ...waiting.map((guest) => ({ ...guest, isWaiting: true })),
  ];
  return { number, office, room, hosts, contact, people, unnamed };
}
