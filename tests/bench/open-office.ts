import { notLike } from 'drizzle-orm';
import { close } from '#app/commands/closure.server.ts';
import type { House } from '#app/commands/house.server.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import { zClosure } from '#app/forms/resources.ts';
import { regions } from '#db/schema/index.ts';
import { A_LETTER, act, aRequest, as, aTeam, done, submitted } from '#tests/support/deeds.ts';

const UNIT = 'Direktorat Dana Transfer Umum';
const BODIES = ['pemda', 'dprd'];
/** Working days of six weeks, from a fortnight ahead on. */
const DAYS = [
  ...['07', '08', '09', '10', '11', '14', '15', '16', '17', '18', '21', '22', '23'].map(inDecember),
  ...['04', '05', '06', '07', '08', '11', '12', '13', '14', '15', '18', '19', '20'].map(inJanuary),
];
const HOURS = ['02', '03', '07'];
/** Somewhere on its way, in turn: two in five are approved. */
const STAGES = ['submitted', 'inReview', 'verified', 'approved', 'approved'] as const;

/**
 * An office with so many open requests, each of another requester, made by the real commands: two in
 * five are approved, and on two days it is closed afterwards.
 */
export function fillWithOpen(house: House, count: number): void {
  aTeam(house);
  const all = house.db
    .select({ code: regions.code })
    .from(regions)
    // Those of Jakarta have no pemda of their own.
    .where(notLike(regions.code, '31.%'))
    .all();
  for (let index = 0; index < count; index += 1) {
    const regionCode = all[index % all.length]?.code ?? '';
    const body = BODIES[Math.floor(index / all.length)] ?? '';
    oneMore(house, index, { regionCode, body });
  }
  for (const day of ['09', '16']) {
    const from = `2026-12-${day}T00:00:00Z` as Instant;
    const body = { from, to: addMinutes(from, 600), reason: 'Rapat pimpinan.' };
    done(close(house, as('secretariat'), zClosure.parse(body)));
  }
}

function oneMore(
  house: House,
  index: number,
  office: { readonly regionCode: string; readonly body: string },
): void {
  const email = `contoh${index}@contoh.go.id`;
  const contact = { name: `Ibu Contoh ${index}`, jabatan: 'Kabid', email, phone: null };
  const hour = HOURS[index % HOURS.length] ?? '';
  const start = `${DAYS[Math.floor(index / 3) % DAYS.length] ?? ''}T${hour}:00:00Z`;
  const request = {
    ...{ requester: { ...office, opd: 'BPKAD', contact }, mode: 'videoConference' },
    ...{ preferences: [{ start }], letter: { ...aRequest().letter, number: `900/${index}/2026` } },
  };
  const file = { ...A_LETTER, sha256: index.toString(16).padStart(64, '0') };
  const { number } = done(submitted(house, request, as('secretariat'), file)).next;
  const stage = STAGES[Math.floor(index / 78) % STAGES.length] ?? 'submitted';
  if (stage === 'submitted') return;
  done(act(house, number, 'startReview'));
  if (stage === 'inReview') return;
  done(act(house, number, 'verifyLetter'));
  if (stage === 'approved') done(act(house, number, 'approve', { start, unitIds: [UNIT] }));
}

function inDecember(day: string): string {
  return `2026-12-${day}`;
}

function inJanuary(day: string): string {
  return `2027-01-${day}`;
}
