import type { Submission, SubmissionResult } from '@conform-to/react';
import { data } from '@remix-run/node';
import type { FoundRegions, ShownRegion } from '#app/components/request/region-chooser.tsx';
import { regionErrors, topicErrors } from '#app/commands/references.server.ts';
import type { RequesterOffice } from '#app/domain/people/office.ts';
import type { EntryPage } from '#app/forms/entry.ts';
import { asSent } from '#app/forms/read-form.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import type { Services } from '#app/services.server.ts';
import type { ShownRefusal } from '../guards/refused.server.ts';
import { findRegions, regionOf, textIn } from '../request/office.server.ts';

/** What a page answers on which staff enter a request, where it does not lead on. */
export interface EntryAnswer {
  readonly result: SubmissionResult<string[]>;
  readonly refusal: ShownRefusal | null;
  readonly found: FoundRegions | null;
  readonly chosen: ShownRegion | null;
}

type Sent = Submission<unknown, string[], unknown>;

/** The page once more as it was filled in, with the regions that were searched for. */
export function entryAnswer(
  services: Services,
  form: FormData,
  result: SubmissionResult<string[]>,
  { status, refusal = null }: { readonly status: number; readonly refusal?: ShownRefusal | null },
) {
  const query = textIn(form, 'cari');
  const answer: EntryAnswer = {
    ...{ result, refusal },
    found: query === '' && !isSearching(form) ? null : findRegions({ services }, query),
    chosen: regionOf({ services }, textIn(form, 'regionCode')),
  };
  return data(answer, { status });
}

/** Was a region sought and not a request saved? Enter in its field counts as well. */
export function isRegionSearch(request: Request, form: FormData): boolean {
  const wantsRegion = !['kl', 'other'].includes(textIn(form, 'body'));
  const [query, searched] = [textIn(form, 'cari'), textIn(form, 'dicari')];
  const isNew = query !== '' && query !== searched && textIn(form, 'regionCode') === '';
  return new URL(request.url).searchParams.has('cari') || (wantsRegion && isNew);
}

/** The answer to a search: nothing is wrong yet. */
export function searchAnswer(services: Services, form: FormData, sent: Sent) {
  return entryAnswer(services, form, asSent(sent), { status: 200 });
}

function isSearching(form: FormData): boolean {
  return form.has('cari') && form.get('cari') !== '';
}

/** The office as it was chosen: a region's by its code, everybody else by name. */
export function officeOf({ body, regionCode, opd, name }: EntryPage): RequesterOffice {
  const isOfRegion = body === 'pemda' || body === 'dprd';
  return isOfRegion
    ? { body, regionCode, opd, name: null, asPrinted: null }
    : { body, regionCode: null, opd: null, name, asPrinted: null };
}

/** What does not fit although its shape is right, by the field it stands in. */
export function misfits(services: Services, page: EntryPage): Record<string, string[]> {
  const reference = referenceOf(services.db);
  const now = services.clock();
  const [region] = regionErrors(reference, officeOf(page), 'regionCode');
  const topics = topicErrors(reference, page.topics).map(({ message }) => message);
  return {
    ...(region && { regionCode: [region.message] }),
    ...(topics.length > 0 && { topics }),
    ...(page.receivedAt > now && { receivedOn: ['Saat diterima tidak boleh di masa depan.'] }),
    ...(page.preferences.some((start) => start <= now) && {
      wanted: ['Waktu yang diminta sudah lewat.'],
    }),
  };
}

/** What is said once it is saved: without an address nobody is written to, so the number is read out. */
export function enteredWords(contact: { readonly email: string | null } | null): string {
  return contact?.email ? 'dimasukkan' : 'dimasukkan-tanpa-surel';
}
