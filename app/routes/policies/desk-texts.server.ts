import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { z } from 'zod';
import {
  placeholderErrors,
  restoreDeskText,
  saveDeskText,
} from '#app/commands/office-texts.server.ts';
import { formatInstant } from '#app/copy/dates.ts';
import {
  type DeskText,
  deskText,
  DESK_TEXTS,
  deskTextKey,
  deskTextsWith,
} from '#app/copy/instructions.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { DESK_SITUATIONS, type DeskSituation } from '#app/domain/compliance/desk-situations.ts';
import { graceEnds } from '#app/domain/policy/guest-limit.ts';
import { policyOn } from '#app/domain/policy/policy.ts';
import { asSent, readForm } from '#app/forms/read-form.ts';
import { zPageRevision } from '#app/forms/staff-verbs.ts';
import { zParagraphs, zRequiredLine } from '#app/forms/words.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { findOfficeText } from '#app/queries/office-texts.server.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import type { Services } from '#app/services.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import {
  type FormAnswer,
  invalidAnswer,
  misfitAnswer,
  refusedAnswer,
} from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

const zDeskText = z.object({
  revision: zPageRevision,
  title: zRequiredLine(120),
  text: zParagraphs(600).pipe(z.string().min(1, 'Wajib diisi.')),
});
const zRestore = z.object({ revision: zPageRevision });

/** Every instruction as the desk reads it today, and whose words they are. */
export async function loadDeskTexts(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'managePolicy');
  const { texts: own } = referenceOf(services.db);
  const texts = deskTextsWith(own);
  return {
    texts: DESK_SITUATIONS.map(({ key }) => ({
      key,
      ...texts[key],
      isOwn: own.has(deskTextKey(key)),
      href: paths.deskText(key),
    })),
  };
}

/** One instruction with its form, and how the desk would read it. */
export async function loadDeskText(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'managePolicy');
  const situation = situationNamed(args.params.situation);
  const key = deskTextKey(situation);
  const row = findOfficeText(services.db, key);
  const isOwn = row !== null && row.text !== '';
  const text = isOwn ? { title: row.title, text: row.text } : DESK_TEXTS[situation];
  return {
    situation,
    revision: row?.revision ?? 0,
    isOwn,
    ...{ text, delivered: DESK_TEXTS[situation] },
    preview: previewOf(services, text),
    saved:
      row === null ? null : `Terakhir diubah ${row.updatedBy}, ${formatInstant(row.updatedAt)}.`,
  };
}

/** Saves it, shows it as the desk would read it, or puts the delivered words back. */
export async function changeDeskText(args: ActionFunctionArgs) {
  const { services, doer, actor } = await requireStaff(args, 'managePolicy');
  const situation = situationNamed(args.params.situation);
  const form = await requireForm(args.request);
  const step = form.get('langkah');
  if (step === 'bawaan') {
    const asked = readForm(form, zRestore);
    if (asked.status !== 'success') return invalidAnswer(asked);
    const restored = restoreDeskText(services, doer, situation, asked.value.revision);
    if (!restored.ok) return refusedAnswer(asked, restored.error, actor);
    return redirect(withDone(paths.deskTexts, 'teks-bawaan'));
  }
  const sent = readForm(form, zDeskText);
  if (sent.status !== 'success') return invalidAnswer(sent);
  if (step === 'pratinjau') return previewAnswer(services, sent);
  const saved = saveDeskText(services, doer, situation, sent.value);
  if (!saved.ok) return refusedAnswer(sent, saved.error, actor);
  return redirect(withDone(paths.deskTexts, 'teks-tersimpan'));
}

type SentText = Extract<ReturnType<typeof readForm<typeof zDeskText>>, { status: 'success' }>;

function previewAnswer(services: Services, sent: SentText) {
  const errors = placeholderErrors(sent.value);
  if (errors.length > 0) {
    return misfitAnswer(sent, Object.fromEntries(errors.map((e) => [e.path, [e.message]])));
  }
  const preview = previewOf(services, sent.value);
  const answer: FormAnswer & { readonly preview: DeskText } = {
    ...{ result: asSent(sent), refusal: null, preview },
  };
  return data(answer);
}

/** As the desk would read it of a group that begins now, its values those of the rules in force. */
function previewOf({ db, clock }: Pick<Services, 'db' | 'clock'>, text: DeskText): DeskText {
  const now = clock();
  const policy = policyOn(referenceOf(db).policies, dayOf(now));
  const limit = policy.values.guestLimitOrdinary;
  return deskText(
    { situation: 'overLimit', limit, until: graceEnds(now, policy) },
    { ...DESK_TEXTS, overLimit: text },
  );
}

function situationNamed(name: string | undefined): DeskSituation {
  const found = DESK_SITUATIONS.find(({ key }) => key === name);
  if (found === undefined) throw data(null, { status: 404 });
  return found.key;
}
