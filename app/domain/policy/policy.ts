import type { Instant } from '../calendar/instant.ts';
import type { LocalDate, Weekday } from '../calendar/local-date.ts';
import type { LocalTime, Zone } from '../calendar/zones.ts';
import type { GuestKind } from '../reservation/guest-kind.ts';
import type { SignatoryOffice } from '../reservation/letter.ts';
import type { MeetingMode } from '../reservation/mode.ts';

/** What a value rests on. `confirmed` is false while nobody has seen it in the document. */
export interface Basis {
  readonly document: string;
  readonly clause: string | null;
  readonly confirmed: boolean;
}

/** A stretch of a working day in which consultations are held, wall clock WIB. */
export interface ServiceWindow {
  readonly weekdays: readonly Weekday[];
  readonly from: LocalTime;
  readonly to: LocalTime;
}

export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Every number of the rules. The product knows none of them by itself (`domain.md` §2). */
export interface PolicyValues {
  /** Counted guests of an ordinary tatap muka. */
  readonly guestLimitOrdinary: number;
  /** Counted guests when a Kepala Daerah, Wakil or Pimpinan DPRD attends. */
  readonly guestLimitWithHead: number;
  /** Participants of a video conference; beyond it there is only a warning. */
  readonly videoParticipantLimit: number;
  /** Kinds of guest that count towards the limit. */
  readonly countedGuestKinds: readonly GuestKind[];
  /** Companions beyond which the reviewer is warned. */
  readonly companionLimit: number;
  /** Working days between receipt and visit. */
  readonly noticeWorkdays: Readonly<Record<MeetingMode, number>>;
  /** Calendar days ahead that can be asked for. */
  readonly horizonDays: number;
  /** Working days within which an answer is promised. */
  readonly promiseWorkdays: number;
  readonly serviceWindows: readonly ServiceWindow[];
  readonly ramadanWindows: readonly ServiceWindow[];
  /** Entered by the admin from the government's announcement; empty until then. */
  readonly ramadanPeriods: readonly Period[];
  readonly slotMinutes: number;
  /** Tatap muka a day in the whole office. */
  readonly tatapMukaPerDay: number;
  /** Calendar days a letter may be old at submission. */
  readonly letterMaxAgeDays: number;
  /** Offices whose signature needs no question. */
  readonly acceptedSignatories: readonly SignatoryOffice[];
  readonly guestListCloses: { readonly workdaysBefore: number; readonly at: LocalTime };
  /** Working days for the answer of the pemda. */
  readonly offerAnswerWorkdays: number;
  readonly correctionWorkdays: number;
  readonly violationReplyWorkdays: number;
  /** Confirmed violations within so many months that count as repeated. */
  readonly repeatedViolations: { readonly count: number; readonly months: number };
  /** Minutes after the start before "tidak hadir". */
  readonly graceMinutes: number;
  readonly openRequestsPerOffice: number;
  /** Zones from which a journey is long, so that video conference is suggested. */
  readonly farZones: readonly Zone[];
}

/** A dated edition of the rules; a decision keeps the id of the one it was made under. */
export interface Policy {
  readonly id: string;
  readonly effectiveFrom: LocalDate;
  readonly values: PolicyValues;
  readonly basis: Readonly<Record<keyof PolicyValues, Basis>>;
  /** Left out or null for the delivered one: it was there before all others. */
  readonly publishedAt?: Instant | null | undefined;
}

/** What an edition says, without its date. */
export type Edition = Pick<Policy, 'values' | 'basis'>;

/**
 * The edition in force on `date` (WIB): the latest that has taken effect; of two for the same day
 * the one published later. Before the first edition the first one answers, since historic visits are
 * judged by nothing earlier.
 * @param versions in any order, at least one
 */
export function policyOn(versions: readonly Policy[], date: LocalDate): Policy {
  const ordered = inOrder(versions);
  const first = ordered[0];
  if (first === undefined) throw new Error('There is no policy version');
  return ordered.findLast((version) => version.effectiveFrom <= date) ?? first;
}

/** By the day they take effect; of two for the same day the one published later comes last. */
export function inOrder<Version extends Pick<Policy, 'effectiveFrom' | 'publishedAt'>>(
  versions: readonly Version[],
): Version[] {
  return [...versions].sort((a, b) => {
    if (a.effectiveFrom !== b.effectiveFrom) return a.effectiveFrom < b.effectiveFrom ? -1 : 1;
    const [first, second] = [a.publishedAt ?? '', b.publishedAt ?? ''];
    // Of two published within one second the one that was written later stays the later one.
    return first === second ? 0 : first < second ? -1 : 1;
  });
}
