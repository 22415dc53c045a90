import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import { type ForeseenHolidays, foreseeHolidays } from '#app/commands/holidays.server.ts';
import { importHolidays } from '#app/commands/import-reference.server.ts';
import { changesNothing } from '#app/domain/calendar/holiday-changes.ts';
import { HOLIDAY_FILE_LIMIT, zHolidayFile } from '#app/forms/holidays.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths } from '#app/http/paths.ts';
import { sentForm } from '#app/http/sent-form.server.ts';
import { misfitAnswer, refusedAnswer, tooLargeAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { afterHolidays, appointmentLines } from './holidays.server.ts';

/** First shows what a list would change, then applies it; what has changed in between is shown anew. */
export async function doUploadHolidays(args: ActionFunctionArgs) {
  const { services, doer, actor } = await requireStaff(args, 'manageResources');
  const form = await sentForm(args.request);
  if (!form.ok && form.error === 413) return tooLargeAnswer(TOO_LARGE, { alone: true });
  if (!form.ok) throw data(null, { status: form.error });
  const sent = readForm(form.value, zHolidayFile);
  if (sent.status !== 'success') return misfitAnswer(sent, { file: [TOO_LARGE] });
  const read = await listIn(sent.value);
  if ('fault' in read) return misfitAnswer(sent, { file: [read.fault] });
  const foreseen = foreseeHolidays(services, doer, read.text);
  if (!foreseen.ok) return refusedAnswer(sent, foreseen.error, actor);
  const mark = markOf(foreseen.value);
  if (sent.value.step === 'check' || sent.value.seen !== mark) {
    const preview = { ...read, mark, ...previewOf(foreseen.value) };
    return { result: { initialValue: {} }, refusal: null, preview };
  }
  const applied = importHolidays(services, doer, { file: read.name, text: read.text });
  if (!applied.ok) return refusedAnswer(sent, applied.error, actor);
  const { years, disturbed } = applied.value;
  const to = paths.holidaysOf(years.at(-1) ?? '');
  return redirect(afterHolidays(to, disturbed, 'libur-diterapkan'));
}

const TOO_LARGE =
  'Berkas terlalu besar untuk sebuah daftar hari libur (paling besar 200 KB). Pilih berkas CSV-nya.';

type List = { readonly name: string; readonly text: string } | { readonly fault: string };

/** The list itself: of the file that was chosen, or as it was looked at. */
async function listIn({
  file,
  text,
  name = 'berkas',
}: {
  readonly file?: File | undefined;
  readonly text?: string | undefined;
  readonly name?: string | undefined;
}): Promise<List> {
  if (text !== undefined && text !== '') return { name, text };
  if (file === undefined || file.size === 0) return { fault: 'Pilih berkas CSV.' };
  if (file.size > HOLIDAY_FILE_LIMIT) return { fault: TOO_LARGE };
  return { name: file.name, text: await file.text() };
}

function previewOf(foreseen: ForeseenHolidays) {
  const { added, changed, removed, years, touched, extended } = foreseen;
  return {
    ...{ added, changed, removed, years, extended },
    nothing: changesNothing(foreseen),
    touched: appointmentLines(touched),
  };
}

/** What was shown, in one line. */
function markOf({ added, changed, removed, touched }: ForeseenHolidays): string {
  const dates = [added, changed.map(({ is }) => is), removed].map((list) =>
    list.map(({ date }) => date).join(' '),
  );
  return [...dates, touched.map(({ number }) => number).join(' ')].join('|');
}

/** The page itself shows nothing of the house but its form. */
export async function loadUploadHolidays(args: Parameters<typeof requireStaff>[0]) {
  await requireStaff(args, 'manageResources');
  return data(null);
}
