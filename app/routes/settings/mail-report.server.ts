import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import { takeReport } from '#app/commands/bounces.server.ts';
import { REPORT_REFUSALS } from '#app/copy/mail-reports.ts';
import { photoTurn } from '#app/documents/letters/letter-turns.ts';
import { readReport } from '#app/documents/letters/read-report.server.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { filesIn, sentMailForm } from '#app/http/sent-form.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** Takes a delivery report, and leads to the address or to the mail it is about. */
export async function doMailReport(args: ActionFunctionArgs) {
  const { services, actor, doer } = await requireStaff(args, 'manageMail');
  const form = await sentMailForm(args.request);
  if (!form.ok) {
    const sentence = form.error === 413 ? REPORT_REFUSALS.tooLarge : REPORT_REFUSALS.broken;
    return refused(sentence, form.error);
  }
  const [file] = await filesIn(form.value, 'file');
  if (file === undefined) return refused(REPORT_REFUSALS.none, 400);
  const read = await readReport(file.bytes, photoTurn(`staff:${actor.id}`));
  if (!read.ok) return refused(read.error.message, read.error.status);
  const taken = takeReport(services, doer, read.value);
  if (!taken.ok) throw data(null, { status: 403 });
  const { value } = taken;
  if (value.kind !== 'returned') return refused(REPORT_REFUSALS[value.kind], 422);
  return value.noteId === null
    ? redirect(withDone(paths.failedMail, 'laporan-surel'))
    : redirect(withDone(paths.mailAddress(value.noteId), 'laporan-alamat'));
}

function refused(error: string, status: number) {
  return data({ error }, { status });
}
