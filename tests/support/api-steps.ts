import type { Instant } from '#app/domain/calendar/instant.ts';
import type { TestApi, Who } from './api.ts';
import { aRequest } from './deeds.ts';
import { aForm, aPdf } from './letters.ts';
import type { Reply } from './openapi.ts';

/** Monday 7 December 2026, 09.00 WIB: the place most tests ask for. */
export const START = '2026-12-07T02:00:00Z' as Instant;

let letters = 0;

/** Submits a request with a letter of its own; the answer as it came. */
export function submitTo(
  api: TestApi,
  overrides: Record<string, unknown> = {},
  who: Who = 'pemda',
): Promise<Reply> {
  const body = aForm(aRequest(overrides), aPdf(`surat ${(letters += 1)}`));
  return api.call(who, 'POST', '/reservations', { body });
}

/** Reads a request as the secretariat. */
export async function readFrom(api: TestApi, number: string, who: Who = 'secretariat') {
  return (await api.call(who, 'GET', `/reservations/${number}`)).body;
}

/** Does a verb with the revision of the moment. */
export async function doVerb(
  api: TestApi,
  number: string,
  slug: string,
  fields: Record<string, unknown> = {},
  who: Who = 'secretariat',
): Promise<Reply> {
  const { revision } = await readFrom(api, number);
  const json = { revision, ...fields };
  return api.call(who, 'POST', `/reservations/${number}/${slug}`, { json });
}

/** The body of an answer that must have succeeded. */
export function succeeded({ status, body }: Reply) {
  if (status >= 300) throw new Error(`Answered ${status}: ${JSON.stringify(body)}`);
  return body;
}

/** A narasumber who knows the topics, and a room. */
export async function aTeamAt(api: TestApi, name = 'Narasumber Satu', topics = ['DAU']) {
  const email = `${name.toLowerCase().replace(/\W+/g, '.')}@contoh.go.id`;
  const unit = 'Direktorat Dana Transfer Umum';
  const person = { name, email, unit, topics };
  const { id } = succeeded(await api.call('admin', 'POST', '/narasumber', { json: person }));
  const room = { name: `Ruang ${name}`, capacity: 12 };
  const place = succeeded(await api.call('admin', 'POST', '/rooms', { json: room }));
  return { narasumberIds: [id as string], roomId: place.id as string, meetingUrl: null };
}

/** A request that waits for a decision; gives its number. */
export async function verifiedAt(api: TestApi, overrides: Record<string, unknown> = {}) {
  const { number } = succeeded(await submitTo(api, overrides));
  succeeded(await doVerb(api, number, 'start-review'));
  succeeded(await doVerb(api, number, 'verify-letter'));
  return number as string;
}

/** The same with an appointment at {@link START}, or where the plan says. */
export async function approvedAt(
  api: TestApi,
  plan: Record<string, unknown> = {},
  overrides: Record<string, unknown> = {},
) {
  const number = await verifiedAt(api, overrides);
  const team = 'narasumberIds' in plan || 'unitIds' in plan ? {} : await aTeamAt(api);
  succeeded(await doVerb(api, number, 'approve', { start: START, ...team, ...plan }));
  return number;
}

/** Checks guests in by their place on the list; the others of the body as given. */
export async function checkIn(
  api: TestApi,
  number: string,
  fields: Record<string, unknown> = {},
  verdicts: readonly ('admitted' | 'refused' | null)[] = ['admitted', 'admitted', 'admitted'],
  who: Who = 'reception',
): Promise<Reply> {
  const { guests } = await readFrom(api, number);
  const entries = verdicts.flatMap((verdict, index) =>
    verdict === null ? [] : [{ guestId: guests[index].id, verdict }],
  );
  const json = { nonce: `n-${START}`, guests: entries, ...fields };
  return api.call(who, 'POST', `/reservations/${number}/check-in`, { json });
}

export function people(count: number, overrides: Record<string, unknown> = {}) {
  return Array.from({ length: count }, (_, index) => ({
    name: `Peserta ${index + 1}`,
    jabatan: 'Staf',
    ...overrides,
  }));
}
