import type { Instant } from '#app/domain/calendar/instant.ts';
import { anApproved, aTeam, read } from './deeds.ts';
import type { Page } from './screens.ts';
import { screens } from './screens.ts';

/** Ten minutes before the visit that every approved request of these tests has. */
const BEFORE_THE_VISIT = '2026-12-07T01:50:00Z' as Instant;

export const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `Peserta ${index + 1}`, jabatan: 'Staf' }));

/** The desk on the morning of a visit of that many guests; `overrides` change the request. */
export async function aDesk(guests: number, overrides: Record<string, unknown> = {}) {
  const office = await screens();
  const { house } = office;
  const number = anApproved(house, aTeam(house), { guests: people(guests), ...overrides });
  house.setNow(BEFORE_THE_VISIT);
  const page = `/resepsionis/permohonan/${number}`;
  return { ...office, number, page, group: () => read(house, number) };
}

/** What a page's form holds before anybody touches it: its hidden fields. */
export function hiddenOf({ html }: Pick<Page, 'html'>): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [input] of html.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(input)?.[1];
    const value = /value="([^"]*)"/.exec(input)?.[1];
    if (name !== undefined) fields[name] = value ?? '';
  }
  return fields;
}

/** Ticks for guests in the order of the list: `m` in, `t` not in, `-` not come. */
export function ticks(
  guests: readonly { readonly id: string }[],
  pattern: string,
): Record<string, string> {
  const verdicts: Record<string, string> = { m: 'admitted', t: 'refused', '-': '' };
  return Object.fromEntries(
    [...pattern].map((sign, index) => [`tamu.${guests[index]?.id}`, verdicts[sign] ?? '']),
  );
}

export function unlisted(index: number, name: string, verdict = 'admitted') {
  return {
    [`baru.${index}.nama`]: name,
    [`baru.${index}.jabatan`]: '',
    [`baru.${index}.jenis`]: 'participant',
    [`baru.${index}.putusan`]: verdict,
  };
}
