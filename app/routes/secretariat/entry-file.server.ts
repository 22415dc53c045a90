import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import { fileTypeFromBuffer } from 'file-type';
import { beginDraft } from '#app/commands/drafts.server.ts';
import { knownFile, noteIncomingFile, takeMail } from '#app/commands/incoming-mail.server.ts';
import { MAIL_REFUSALS } from '#app/copy/mail-files.ts';
import type { LetterRefusal } from '#app/documents/letters/letter-refusal.ts';
import { paths } from '#app/http/paths.ts';
import { filesIn, sentMailForm } from '#app/http/sent-form.server.ts';
import { loadDraft } from '#app/queries/draft.server.ts';
import type { KnownMail } from '#app/queries/incoming-mails.server.ts';
import { requireStaff, type StaffCall } from '../guards/staff.server.ts';
import { takeFiles } from '../request/letter-files.server.ts';
import { knownView } from './entry-known.server.ts';

type File = Awaited<ReturnType<typeof filesIn>>[number];

/** Takes what was dropped, and leads to the page on which it is checked. */
export async function doEntryFile(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'submit');
  const form = await sentMailForm(args.request);
  if (!form.ok) {
    const message = form.error === 413 ? MAIL_REFUSALS.tooLarge : MAIL_REFUSALS.broken;
    return refused({ message }, form.error);
  }
  const [first, ...others] = await filesIn(form.value, 'file');
  if (first === undefined) return refused({ message: MAIL_REFUSALS.none }, 400);
  return (await isLetterFile(first))
    ? takeLetters(call, [first, ...others])
    : takeOneMail(call, first);
}

/** What a file is its content says. */
async function isLetterFile({ bytes }: File): Promise<boolean> {
  const type = await fileTypeFromBuffer(bytes);
  return type?.mime === 'application/pdf' || (type?.mime.startsWith('image/') ?? false);
}

async function takeOneMail({ services, actor }: StaffCall, { bytes }: File) {
  const type = await fileTypeFromBuffer(bytes);
  // A mail has no magic of its own; whatever has one is something else.
  if (type !== undefined && type.mime !== 'application/mbox') {
    return refused({ message: MAIL_REFUSALS.notAMail }, 415);
  }
  const taken = await takeMail(services, { dataDir: services.env.dataDir, actor }, bytes);
  if (!taken.ok) return refused(taken.error, taken.error.status);
  const { value } = taken;
  return value.kind === 'known'
    ? known(services, value.known)
    : redirect(paths.entryDraft(value.draftId));
}

/** A PDF, or photos of a letter's pages; how it came in the person says. */
async function takeLetters({ services, actor }: StaffCall, files: readonly [File, ...File[]]) {
  const [first] = files;
  const before = files.length === 1 ? knownFile(services, first.bytes) : null;
  if (before !== null) return known(services, before);
  const receivedAt = services.clock();
  const begun = beginDraft(services, { answers: {}, onBehalf: { channel: 'email', receivedAt } });
  const draft = loadDraft(services.db, begun.id, receivedAt);
  if (draft === null) throw data(null, { status: 404 });
  const taken = await takeFiles({ services, draft, from: `staff:${actor.id}` }, files);
  if (!taken.ok) return refused(taken.error, taken.error.status);
  if (files.length === 1)
    noteIncomingFile(services, actor, { draftId: draft.id, bytes: first.bytes });
  return redirect(paths.entryDraft(draft.id));
}

function known(services: StaffCall['services'], mail: KnownMail) {
  return data({ error: null, known: knownView(services, mail) }, { status: 409 });
}

function refused({ message }: Pick<LetterRefusal, 'message'>, status: number) {
  return data({ error: message, known: null }, { status });
}
