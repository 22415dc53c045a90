import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { addEvidence, keepEvidenceFile } from '#app/commands/evidence.server.ts';
import { dropFilesLeft } from '#app/commands/expired-drafts.server.ts';
import { ATTACHMENT_WORDS, type LetterRefusal } from '#app/commands/letter-store.server.ts';
import { look } from '#app/commands/look.server.ts';
import type { ReplyFile } from '#app/domain/compliance/violation.ts';
import { takesEvidence } from '#app/domain/compliance/evidence.ts';
import { can } from '#app/domain/people/permissions.ts';
import { ok, type Result } from '#app/domain/result.ts';
import { zEvidence } from '#app/forms/evidence.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { filesIn, sentLetterForm } from '#app/http/sent-form.server.ts';
import {
  misfitAnswer,
  invalidAnswer,
  refusedAnswer,
  tooLargeAnswer,
} from '../guards/refused.server.ts';
import { requireStaff, type StaffCall } from '../guards/staff.server.ts';
import { recordAt, recordHead } from './record.server.ts';

/** The record to which something is put, and what the office allows. */
export async function loadAddEvidence(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'addEvidence');
  return look(services, actor, (looking) => {
    const { violation, reservation } = recordAt(looking, args.params.id ?? '');
    return {
      record: recordHead(looking, violation, reservation),
      photosAllowed: looking.reference.desk.photos,
      isOpen: takesEvidence(violation),
      nonce: services.newId(),
      back: backOf(looking.context.actor, violation.id, reservation.number),
    };
  });
}

/** Keeps what was handed in, and goes back to where it came from. */
export async function doAddEvidence(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'addEvidence');
  const { services, actor, doer } = call;
  const { violation, reservation } = look(services, actor, (looking) =>
    recordAt(looking, args.params.id ?? ''),
  );
  const form = await sentLetterForm(args.request);
  if (!form.ok && form.error === 413) return tooLargeAnswer(ATTACHMENT_WORDS.tooLarge);
  if (!form.ok) throw data(null, { status: form.error });
  const sent = readForm(form.value, zEvidence);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const kept = await keepFile(call, form.value);
  if (!kept.ok) return misfitAnswer(sent, { file: [kept.error.message] }, kept.error.status);
  const done = addEvidence(services, doer, violation.id, sent.value, kept.value);
  if (!done.ok) {
    const file = kept.value?.file;
    if (file !== undefined) dropFilesLeft(services, services.env.dataDir, [file.sha256]);
    return refusedAnswer(sent, done.error, actor);
  }
  return redirect(withDone(backOf(actor, violation.id, reservation.number).href, 'bukti'));
}

/** The file in the form, looked at and kept; null where none was chosen. */
async function keepFile(
  { services, actor }: StaffCall,
  form: FormData,
): Promise<Result<ReplyFile | null, LetterRefusal>> {
  const [handedIn] = await filesIn(form, 'file');
  if (handedIn === undefined) return ok(null);
  const photosAllowed = look(services, actor, ({ reference }) => reference.desk.photos);
  const source = { dataDir: services.env.dataDir, from: actor.id, photosAllowed };
  return keepEvidenceFile(services, handedIn, source);
}

/** The desk goes on with its group; whoever decides, with the record. */
function backOf(actor: StaffCall['actor'], id: string, number: string) {
  return can(actor, 'violation.release')
    ? { href: paths.violation(id), text: 'Catatan' }
    : { href: paths.group(number), text: 'Rombongan' };
}
