import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { dropFilesLeft } from '#app/commands/expired-drafts.server.ts';
import { keepEntry } from '#app/commands/keep-entry.server.ts';
import { chooseLetter } from '#app/commands/incoming-mail.server.ts';
import { offeredTopics } from '#app/commands/references.server.ts';
import { readingOf } from '#app/commands/letter-readings.server.ts';
import { formatInstant } from '#app/copy/dates.ts';
import { entrySources } from '#app/copy/entry-sources.ts';
import { LETTER_WARNING_WORDS } from '#app/copy/letter-report.ts';
import { leftOutSentence } from '#app/copy/mail-files.ts';
import { formatFile } from '#app/copy/sizes.ts';
import { topicGroups } from '#app/copy/topic-groups.ts';
import { toLocal } from '#app/domain/calendar/zones.ts';
import type { EntrySuggestions } from '#app/domain/reservation/entry-suggestions.ts';
import { LETTER_FIELDS } from '#app/domain/reservation/letter-suggestions.ts';
import { zEntryPage } from '#app/forms/entry.ts';
import { asSent, readForm } from '#app/forms/read-form.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { loadDraft } from '#app/queries/draft.server.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { type EntryCall, requireEntry } from '../guards/entry.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { shownRefusal, statusOfRefusal } from '../guards/refused.server.ts';
import { regionOf } from '../request/office.server.ts';
import {
  enteredWords,
  entryAnswer,
  isRegionSearch,
  misfits,
  searchAnswer,
} from './entry-office.server.ts';
import { wantedSlots } from './entry-slots.server.ts';
import { entryReading, entrySuggestions } from './entry-suggestions.server.ts';

/** What was read of a mail and its letter, to be looked at before it becomes a request. */
export async function loadEntryCheck(args: LoaderFunctionArgs) {
  const call = await requireEntry(args);
  const reading = await entryReading(call);
  const suggestions = entrySuggestions(call, reading);
  const { services, draft } = call;
  const { letter, letterName } = draft;
  const read = LETTER_FIELDS.filter((field) => suggestions.letter[field] !== null);
  return {
    id: draft.id,
    mail: mailView(call),
    groups: topicGroups(offeredTopics(referenceOf(services.db))),
    slots: wantedSlots(services, call.writer),
    defaults: defaultsOf(call, suggestions),
    sources: entrySources(draft.onBehalf?.mail ?? null, suggestions),
    chosen: regionOf(call, suggestions.office?.regionCode ?? ''),
    file: letter && {
      text: `${letterName ?? 'Surat'} (${formatFile(letter)})`,
      href: paths.entryLetter(draft.id),
    },
    letterView: letter && {
      href: paths.entryLetter(draft.id),
      isPicture: letter.mediaType !== 'application/pdf',
      size: formatFile(letter),
    },
    others: otherFiles(call),
    notes: (reading?.warnings ?? []).map((warning) => LETTER_WARNING_WORDS[warning]),
    read,
  };
}

/** Searches a region, takes another file as the letter, or saves. */
export async function doEntryCheck(args: ActionFunctionArgs) {
  const call = await requireEntry(args);
  const { services, draft, writer, doer } = call;
  const form = await requireForm(args.request);
  const other = form.get('berkas');
  if (typeof other === 'string') return takeOther(call, form, other);
  const sent = readForm(form, zEntryPage);
  if (isRegionSearch(args.request, form)) return searchAnswer(services, form, sent);
  if (sent.status !== 'success') return entryAnswer(services, form, sent.reply(), { status: 400 });
  const fieldErrors = misfits(services, sent.value);
  if (Object.keys(fieldErrors).length > 0) {
    return entryAnswer(services, form, sent.reply({ fieldErrors }), { status: 400 });
  }
  const kept = keepEntry(services, draft.id, sent.value, doer);
  const files = (draft.onBehalf?.mail?.attachments ?? []).map(({ file }) => file.sha256);
  if (kept.ok) dropFilesLeft(services, services.env.dataDir, files);
  if (kept.ok) {
    const done = enteredWords(sent.value.contact);
    return redirect(withDone(paths.review(kept.value.number), done));
  }
  const refusal = shownRefusal(kept.error, writer);
  const status = statusOfRefusal(kept.error);
  return entryAnswer(services, form, sent.reply(), { status, refusal });
}

/** Another file becomes the letter; what it says takes the place of what the other one said. */
async function takeOther(call: EntryCall, form: FormData, sha256: string) {
  const { services, draft } = call;
  chooseLetter(services, draft.id, sha256);
  const changed = loadDraft(services.db, draft.id, services.clock()) ?? draft;
  await entryReading({ ...call, draft: changed });
  const said = changed.letter && readingOf(services.db, changed.letter.sha256)?.suggestions;
  for (const field of LETTER_FIELDS) form.set(`letter.${field}`, said?.[field] ?? '');
  form.delete('berkas');
  return entryAnswer(services, form, asSent(readForm(form, zEntryPage)), { status: 200 });
}

function mailView({ draft }: EntryCall) {
  const mail = draft.onBehalf?.mail ?? null;
  if (mail === null) return null;
  const { subject, senderName, senderEmail, receivedAt, isForwarded, leftOut } = mail;
  return {
    subject,
    sender: [senderName, senderEmail].filter(Boolean).join(' · '),
    sentAt: receivedAt === null ? null : formatInstant(receivedAt),
    isForwarded,
    leftOut: leftOut.length === 0 ? null : leftOutSentence(leftOut),
  };
}

function otherFiles({ draft }: EntryCall) {
  const attachments = draft.onBehalf?.mail?.attachments ?? [];
  return attachments
    .filter(({ file }) => file.sha256 !== draft.letter?.sha256)
    .map(({ file, name }) => ({
      ...{ sha256: file.sha256, text: `${name ?? 'Tanpa nama'} (${formatFile(file)})` },
    }));
}

function defaultsOf({ draft }: EntryCall, suggestions: EntrySuggestions) {
  const { onBehalf } = draft;
  const { office, contact, mode, topics, questions, letter } = suggestions;
  const received = onBehalf === null ? null : toLocal(onBehalf.receivedAt);
  return {
    ...{ channel: onBehalf?.channel, receivedOn: received?.date, receivedTime: received?.time },
    ...{ ticketNumber: onBehalf?.ticketNumber, nadineNumber: onBehalf?.nadineNumber },
    ...{ body: office?.body ?? 'pemda', regionCode: office?.regionCode, name: office?.name },
    ...{
      opd: office?.opd,
      contact: contact ?? { name: '', jabatan: null, email: null, phone: null },
    },
    ...{
      mode: mode ?? undefined,
      acceptsOtherMode: undefined,
      topics: [...topics],
      questions,
      letter,
    },
    ...{ wanted: '', guestCount: '', names: '' },
  };
}
