import type { Instant } from '#app/domain/calendar/instant.ts';
import type { FindingParams } from '#app/domain/compliance/rule.ts';
import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import { OFFICE_ZONE, type Zone } from '#app/domain/calendar/zones.ts';
import { formatInstant } from './dates.ts';
import { HEAD_VERDICT_WORDS, headOf } from './desk.ts';
import type { HeadOffice, HeadVerdict } from '#app/domain/reservation/head-claim.ts';
import { violationTitle } from './violations.ts';

const PARAM_LABELS: Readonly<Record<string, string>> = {
  guests: 'Peserta yang datang',
  limit: 'Batas yang berlaku',
  excess: 'Kelebihan',
  limitWithHead: 'Batas bila pimpinan hadir',
  start: 'Jadwal',
  graceMinutes: 'Toleransi (menit)',
  minutes: 'Terlambat (menit)',
  office: 'Dinyatakan hadir',
  verdict: 'Kenyataannya',
};

/** The label of a number that may be corrected. */
export function paramLabel(name: string): string {
  return PARAM_LABELS[name] ?? name;
}

/** The values on which a record rests, as names and values; those that say nothing by themselves are left out. */
export function paramFacts(params: FindingParams): { label: string; value: string }[] {
  return Object.entries(PARAM_LABELS).flatMap(([name, label]) => {
    const value = params[name];
    return value === undefined || value === null ? [] : [{ label, value: paramText(name, value) }];
  });
}

function paramText(name: string, value: NonNullable<FindingParams[string]>): string {
  if (name === 'start') return formatInstant(String(value) as Instant);
  if (name === 'office') return headOf({ office: String(value) as HeadOffice });
  if (name === 'verdict') return HEAD_VERDICT_WORDS[String(value) as HeadVerdict].toLowerCase();
  return String(value);
}

/**
 * What happened, in one sentence and without what was to be done about it at the door: for the
 * record, which is read when all that is over.
 */
export function whatHappened(violation: {
  readonly code: RuleCode;
  readonly params: FindingParams;
  readonly waiverId: string | null;
}): string {
  const waived = violation.waiverId === null ? '' : ' Masuk dengan pengecualian.';
  return `${sentenceOf(violation)}${waived}`;
}

/**
 * The same for the pemda: what was noted, in its own zone, and not what it amounts to, which is told
 * by where it stands. Exceptions are the office's own matter,
 * and what was to be done at the door is over.
 */
export function whatWasNoted(
  violation: { readonly code: RuleCode; readonly params: FindingParams },
  zone: Zone = OFFICE_ZONE,
): string {
  const { guests, limit } = violation.params;
  return violation.code === 'GUEST_LIMIT_EXCEEDED'
    ? `Jumlah peserta yang datang ${guests} orang, batasnya ${limit} orang.`
    : sentenceOf(violation, zone);
}

/** Why a record the pemda was told of has another in its place, where the rules alone wrote it. */
export const GROUP_GREW =
  'Catatan diperbarui setelah kedatangan berikutnya dari rombongan yang sama dicatat.';

/** What stands in the place of what was noted before, for the pemda. */
export function correctionSentence(
  before: Parameters<typeof whatWasNoted>[0],
  after: Parameters<typeof whatWasNoted>[0],
  zone: Zone = OFFICE_ZONE,
): string {
  const [was, is] = [whatWasNoted(before, zone), whatWasNoted(after, zone)];
  return was === is ? is : `${is} Semula tercatat: ${was}`;
}

function sentenceOf(
  { code, params }: { readonly code: RuleCode; readonly params: FindingParams },
  zone: Zone = OFFICE_ZONE,
): string {
  const { guests, limit, excess, office, because, graceMinutes } = params;
  const start =
    typeof params.start === 'string' ? formatInstant(params.start as Instant, zone) : null;
  switch (code) {
    case 'GUEST_LIMIT_EXCEEDED':
      return `Datang ${guests} peserta, batasnya ${limit} orang (kelebihan ${excess} orang).`;
    case 'HEAD_CLAIM_FALSE':
      return `${headOf({ office: office as HeadOffice | null })} dinyatakan akan hadir, tetapi tidak hadir dan tidak diwakili.`;
    case 'ARRIVED_WITHOUT_LETTER':
      return 'Rombongan datang tanpa surat permintaan.';
    case 'ARRIVED_WITHOUT_CONFIRMATION':
      return because === 'otherDay'
        ? `Rombongan datang bukan pada harinya; jadwalnya ${start}.`
        : 'Rombongan datang tanpa jadwal yang disetujui.';
    case 'NO_SHOW':
      return `Konsultasi ${start} tidak dihadiri sampai ${graceMinutes} menit setelah jadwal, tanpa kabar sebelumnya.`;
    default:
      return `${violationTitle(code)}.`;
  }
}
