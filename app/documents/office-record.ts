import { correctableWord } from '#app/copy/correctable.ts';
import { formatInstant } from '#app/copy/dates.ts';
import { STATUS_WORDS, VIOLATION_STATUS_WORDS } from '#app/copy/life.ts';
import { MODE_NAMES } from '#app/copy/office-address.ts';
import { timelineWord } from '#app/copy/timeline.ts';
import { violationTitle } from '#app/copy/violations.ts';
import { whatWasNoted } from '#app/copy/violation-sentences.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Zone } from '#app/domain/calendar/zones.ts';
import type { FindingParams } from '#app/domain/compliance/rule.ts';
import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import type { ViolationStatus } from '#app/domain/compliance/violation.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { Rating } from '#app/domain/reservation/reservation.ts';
import type { Status } from '#app/domain/reservation/status.ts';

/** What a record of an office is made of. */
export interface OfficeRecord {
  /** "Kab. Kepulauan Sangihe" */
  readonly officeName: string;
  readonly zone: Zone;
  /** When it was drawn up. */
  readonly at: Instant;
  readonly requests: readonly {
    readonly number: string;
    /** With the OPD, where one asked. */
    readonly officeLabel: string;
    readonly receivedAt: Instant;
    readonly mode: MeetingMode;
    /** By name. */
    readonly topics: readonly string[];
    readonly status: Status;
    readonly startsAt: Instant | null;
    /** Counted guests on its list, or the number announced. */
    readonly registered: number | null;
    /** Of those who came, the ones who were let in. */
    readonly admitted: number | null;
    readonly decisions: readonly {
      readonly at: Instant;
      readonly action: string;
      readonly reason: string | null;
      /** What a return asked to put right; its words are gone once it was. */
      readonly asked: readonly { readonly field: string; readonly message: string | null }[];
    }[];
    readonly violations: readonly {
      readonly code: RuleCode;
      readonly params: FindingParams;
      readonly status: ViolationStatus;
      readonly reply: string | null;
    }[];
    readonly rating: Rating | null;
  }[];
}

type Recorded = OfficeRecord['requests'][number];

/** One request in words, the same in every form of the document. */
export interface RecordText {
  readonly number: string;
  readonly officeLabel: string;
  readonly received: string;
  readonly mode: string;
  readonly topics: string;
  readonly status: string;
  readonly visit: string;
  readonly registered: string;
  readonly admitted: string;
  readonly decisions: readonly string[];
  readonly violations: readonly string[];
  readonly replies: readonly string[];
  readonly rating: string;
}

/** "Rekam jejak – Kab. Kepulauan Sangihe" */
export function recordTitle({ officeName }: Pick<OfficeRecord, 'officeName'>): string {
  return `Rekam jejak – ${officeName}`;
}

/** One event in words, and why. */
export interface EventText {
  readonly at: Instant;
  readonly what: string;
  readonly why: string;
}

/** What became of a request, without its receipt: when it came in stands in a place of its own. */
export function eventsOf({ decisions, mode }: Pick<Recorded, 'decisions' | 'mode'>): EventText[] {
  return decisions
    .filter(({ action }) => action !== 'reservation.submitted')
    .map(({ at, action, reason, asked }) => {
      const toMend = asked.map(({ field, message }) =>
        message === null ? correctableWord(field) : `${correctableWord(field)}: ${message}`,
      );
      const why = [...(reason === null ? [] : [reason]), ...toMend].join('; ');
      return { at, what: timelineWord(action, 'pemda', mode), why };
    });
}

export function recordText(request: Recorded, zone: Zone): RecordText {
  const { number, officeLabel, receivedAt, mode, topics, status, startsAt } = request;
  return {
    ...{ number, officeLabel, received: formatInstant(receivedAt, zone), mode: MODE_NAMES[mode] },
    ...{ topics: topics.join(', '), status: STATUS_WORDS[status] },
    visit: startsAt === null ? '' : formatInstant(startsAt, zone),
    registered: countText(request.registered),
    admitted: countText(request.admitted),
    decisions: eventsOf(request).map(({ at, what, why }) => {
      const event = `${formatInstant(at, zone)}: ${what}`;
      return why === '' ? event : `${event} (${why})`;
    }),
    violations: request.violations.map(
      (violation) =>
        `${violationTitle(violation.code)} (${VIOLATION_STATUS_WORDS[violation.status]}): ${whatWasNoted(violation, zone)}`,
    ),
    replies: request.violations.flatMap(({ reply }) => (reply === null ? [] : [reply])),
    rating: ratingText(request.rating),
  };
}

function countText(count: number | null): string {
  return count === null ? '' : String(count);
}

function ratingText(rating: Rating | null): string {
  if (rating === null) return '';
  const { service, substance, remark } = rating;
  const scores = `layanan ${service} dari 5, substansi ${substance} dari 5`;
  return remark === null ? scores : `${scores}. ${remark}`;
}
