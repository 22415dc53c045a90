import type { SubmissionResult } from '@conform-to/react';
import { data } from '@remix-run/node';
import type { FoundRegions, ShownRegion } from '#app/components/request/region-chooser.tsx';
import { regionErrors } from '#app/commands/references.server.ts';
import { saveAnswers } from '#app/commands/drafts.server.ts';
import type { Region } from '#app/domain/directory/region.ts';
import { regionsNear, searchRegions } from '#app/domain/directory/search-regions.ts';
import { mergedContact } from '#app/domain/reservation/contact.ts';
import { type DraftAnswers, withOffice } from '#app/domain/reservation/draft.ts';
import { zContactStep, zEntryOfficeStep, zOfficeStep } from '#app/forms/draft-steps.ts';
import { asSent, readForm } from '#app/forms/read-form.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { regionIndexOf } from '#app/queries/region-index.server.ts';
import type { DraftCall } from '../guards/draft.server.ts';

/** So many regions of a search are shown at once. */
const SHOWN = 12;

/** So many that only sound alike; more would be a riddle. */
const GUESSED = 5;

/** What the page of the office answers where it does not lead on. */
export interface OfficeAnswer {
  readonly result: SubmissionResult<string[]>;
  readonly found: FoundRegions | null;
  readonly chosen: ShownRegion | null;
}

/** Searches, saves, or says what is wrong; null where it was saved. */
export function answerOffice(call: DraftCall, form: FormData, isSearch: boolean) {
  const { services, draft } = call;
  if (draft.corrects !== null) return saveContact(call, form);
  const reference = referenceOf(services.db);
  const sent = readForm(form, draft.onBehalf === null ? zOfficeStep : zEntryOfficeStep);
  const [query, searched] = [textIn(form, 'cari'), textIn(form, 'dicari')];
  const wantsRegion = !['kl', 'other'].includes(textIn(form, 'body'));
  const asks = isSearch || (wantsRegion && query !== '' && query !== searched);
  const page = (result: OfficeAnswer['result'], status: number) => {
    const chosen = regionOf(call, textIn(form, 'regionCode'));
    const found = asks || query !== '' ? findRegions(call, query) : null;
    return data<OfficeAnswer>({ result, found, chosen }, { status });
  };
  if (asks) return page(asSent(sent), 200);
  if (sent.status !== 'success') return page(sent.reply(), 400);
  const { contact, ...given } = sent.value;
  const office = wantsRegion ? { ...given, name: null } : { ...given, regionCode: null, opd: null };
  const [error] = regionErrors(reference, office, 'regionCode');
  if (error) return page(sent.reply({ fieldErrors: { regionCode: [error.message] } }), 400);
  const type = reference.regions.get(office.regionCode ?? '')?.type ?? null;
  saveAnswers(services, draft.id, (answers) => withOffice(answers, { office, contact }, type));
  return null;
}

/**
 * The office of a returned request stands; only its contact can change. What the office has corrected
 * since the form was opened is not written over by one that has not seen it.
 */
function saveContact({ services, draft }: DraftCall, form: FormData) {
  const sent = readForm(form, zContactStep);
  const page = (result: OfficeAnswer['result'], status: number) =>
    data<OfficeAnswer>({ result, found: null, chosen: null }, { status });
  if (sent.status !== 'success') return page(sent.reply(), 400);
  const { contact: typed, seen } = sent.value;
  let unseen: Record<string, string[]> | null = null;
  saveAnswers(services, draft.id, (answers): DraftAnswers => {
    const now = answers.contact;
    if (now === undefined || seen === null) return { ...answers, contact: typed };
    const merged = mergedContact(typed, { seen, now });
    if (merged.unseen.length === 0) return { ...answers, contact: merged.contact };
    unseen = Object.fromEntries(
      merged.unseen.map((part) => [`contact.${part}`, [correctedMeanwhile(now[part])]]),
    );
    return answers;
  });
  return unseen === null ? null : page(sent.reply({ fieldErrors: unseen }), 409);
}

/** Said beside a part of the contact that was corrected while the pemda was writing. */
function correctedMeanwhile(now: string | null): string {
  const value = now === null ? 'dikosongkan' : `diperbarui menjadi “${now}”`;
  return `Bagian ini baru saja ${value}. Isi yang benar, lalu simpan lagi.`;
}

/** Regions that fit what was typed. */
export function findRegions(
  { services }: Pick<DraftCall, 'services'>,
  query: string,
): FoundRegions {
  const reference = referenceOf(services.db);
  const index = regionIndexOf(reference);
  const named = query === '' ? [] : searchRegions(query, index, reference.regions.size);
  const isGuess = query !== '' && named.length === 0;
  const all = isGuess ? regionsNear(query, index, GUESSED) : named;
  const regions = all.slice(0, SHOWN).map(shownRegion);
  return { query, regions, more: all.length - regions.length, isGuess };
}

/** The region of that code as it is shown; null where there is none. */
export function regionOf(
  { services }: Pick<DraftCall, 'services'>,
  code: string,
): ShownRegion | null {
  const region = referenceOf(services.db).regions.get(code);
  return region === undefined ? null : shownRegion(region);
}

function shownRegion({ code, officialName, type, provinceName, autonomous }: Region): ShownRegion {
  return { code, name: officialName, type, provinceName, autonomous };
}

/** One field of a form as a short line. */
export function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim().slice(0, 100) : '';
}

/** The office as it is called, for where it can only be read; blank while nobody knows it. */
export function officeLabelOf({ services, draft }: DraftCall): string {
  const { office } = draft.answers;
  if (office === undefined) return '';
  const region = referenceOf(services.db).regions.get(office.regionCode ?? '');
  if (region === undefined) return office.name ?? '';
  return office.body === 'dprd' ? `DPRD ${region.officialName}` : region.officialName;
}
