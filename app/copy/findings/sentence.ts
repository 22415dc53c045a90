import { formatDay, formatInstant } from '#app/copy/dates.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { OFFICE_ZONE, type Zone, ZONES } from '#app/domain/calendar/zones.ts';
import type { Finding, FindingParams } from '#app/domain/compliance/rule.ts';

/** Who reads the sentence. A pemda is told what to do, never how a limit could be got round. */
export type FindingAudience = 'pemda' | 'staff';

/** What is said, and to whom. */
export type Told = Pick<Finding, 'params' | 'severity'> & { readonly audience: FindingAudience };

/** Says one finding: what happened, what it means, what to do. */
export type Sentence = (told: Told) => string;

const LIST = new Intl.ListFormat('id', { type: 'conjunction' });

/** What stands for a value that an older record does not hold. */
const UNKNOWN = '(belum diketahui)';

export function textOf(params: FindingParams, name: string): string {
  const value = params[name] ?? '';
  return value === '' ? UNKNOWN : String(value);
}

export function numberOf(params: FindingParams, name: string): number {
  return Number(params[name] ?? 0);
}

export function itemsOf(params: FindingParams, name: string): readonly string[] {
  const value = params[name];
  return Array.isArray(value) ? value : [];
}

/** "DAU, DBH, dan PDRD" */
export function listOf(items: readonly string[]): string {
  return items.length === 0 ? UNKNOWN : LIST.format(items);
}

/** "Senin, 7 Desember 2026" */
export function dayIn(params: FindingParams, name: string): string {
  const value = params[name];
  return typeof value === 'string' ? formatDay(value as LocalDate) : UNKNOWN;
}

/** "Senin, 7 Desember 2026, 10.00 WIB (12.00 WIT)", in the zone that the finding names. */
export function momentIn(params: FindingParams, name: string): string {
  const value = params[name];
  return typeof value === 'string' ? formatInstant(value as Instant, zoneIn(params)) : UNKNOWN;
}

function zoneIn({ zone }: FindingParams): Zone {
  return ZONES.find((known) => known === zone) ?? OFFICE_ZONE;
}

/** Begins a sentence about one asked slot: which of the preferences, and when. */
export function slotIn(params: FindingParams): string {
  const { preference } = params;
  const when = momentIn(params, 'start');
  return typeof preference === 'number'
    ? `Pilihan jadwal ke-${preference}, ${when},`
    : `Jadwal ${when}`;
}
