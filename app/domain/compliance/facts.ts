import type { Instant } from '../calendar/instant.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { WorkCalendar } from '../calendar/workdays.ts';
import type { Zone } from '../calendar/zones.ts';
import type { Body } from '../people/office.ts';
import type { HeadClaim, HeadVerdict } from '../reservation/head-claim.ts';
import type { LetterDetails } from '../reservation/letter.ts';
import type { MeetingMode } from '../reservation/mode.ts';
import type { Status } from '../reservation/status.ts';

/** When a rule is asked. */
export const MOMENTS = ['submission', 'review', 'approval', 'arrival', 'closing'] as const;
export type Moment = (typeof MOMENTS)[number];

/** A time that is asked for or decided; `preference` is its rank from 1, null where there is one only. */
export interface AskedSlot {
  readonly start: Instant;
  readonly end: Instant;
  readonly preference: number | null;
}

/** Numbers of guests that count towards the limit, and the lists behind them. */
export interface GuestFacts {
  readonly announced: number;
  /** As approved; null where that moment has not come. */
  readonly approved: number | null;
  /** At the desk, admitted or not; null before the visit. */
  readonly arrived: number | null;
  /** At the desk without standing on the list. */
  readonly unlisted: number;
  readonly companions: number;
  readonly thirdParties: readonly string[];
  readonly duplicates: readonly string[];
}

/** Another request, as far as a finding names it. */
export interface OtherRequest {
  readonly number: string;
  readonly topics: readonly string[];
}

/** What the office's records say about this requester and letter. */
export interface HistoryFacts {
  readonly openRequests: number;
  /** Open requests of the same office that share a topic. */
  readonly sameOfficeTopic: readonly OtherRequest[];
  /** Open requests of another office of the same region that share a topic. */
  readonly sameRegionTopic: readonly OtherRequest[];
  /** Numbers of requests that carry the same letter (file, or office + number + date). */
  readonly letterUsedBy: readonly string[];
  /** Tatap muka of the same office on a same topic within the last twelve months. */
  readonly recentSameTopicVisits: number;
  /** Violations confirmed within the months the policy names. */
  readonly confirmedViolations: number;
  /** A person decided that this office is to be served by video conference first, and it still holds. */
  readonly videoFirst: boolean;
}

/** Something already taken that stands in the way. */
export interface Taken {
  readonly what: 'narasumber' | 'room' | 'dailySeat';
  readonly id: string;
  readonly name: string;
  readonly start: Instant;
  readonly end: Instant;
  /** The reservation that has it. */
  readonly number: string;
}

export interface ClosureFact {
  readonly reason: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly scope: 'office' | 'room' | 'narasumber';
  readonly name: string | null;
  /** The one mode it closes; null: both. */
  readonly closes: MeetingMode | null;
}

/** What the schedule says about the asked slots; read inside the deciding transaction. */
export interface ScheduleFacts {
  /** Closures that touch an asked slot and concern the office or a resource of the plan. */
  readonly closures: readonly ClosureFact[];
  /** Held and confirmed tatap muka of a WIB day, this request's own apart. */
  readonly seats: ReadonlyMap<LocalDate, readonly Taken[]>;
  /** Narasumber and rooms of the plan that are taken at that time, this request's own apart. */
  readonly busy: readonly Taken[];
}

/** Who and where, as decided. */
export interface AssignmentFacts {
  readonly unitCount: number;
  readonly narasumber: readonly {
    readonly id: string;
    readonly name: string;
    readonly topics: readonly string[];
  }[];
  readonly rooms: readonly {
    readonly id: string;
    readonly name: string;
    readonly capacity: number;
  }[];
  readonly meetingUrl: string | null;
}

/**
 * Everything a rule may look at. A group that is absent (undefined) is not known at this moment,
 * and the rules that need it are not asked.
 */
export interface Facts {
  readonly moment: Moment;
  /** Notice, horizon and letter age count from it; at submission the moment of receipt. */
  readonly at: Instant;
  readonly mode: MeetingMode;
  readonly enteredByStaff: boolean;
  readonly requester: { readonly body: Body; readonly zone: Zone };
  readonly topics: readonly string[];
  readonly slots: readonly AskedSlot[];
  /** null: there is none. */
  readonly letter?: LetterDetails | null;
  readonly guests: GuestFacts;
  readonly headClaim: HeadClaim | null;
  readonly headVerdict: HeadVerdict | null;
  /** null: the group has no request at all. */
  readonly reservation?: {
    readonly status: Status;
    readonly start: Instant | null;
    /** The promise had lapsed, a notice had failed, or the office had moved the date too late. */
    readonly officeAtFault: boolean;
    readonly contactLoggedBeforeStart: boolean;
  } | null;
  readonly arrivedAt: Instant | null;
  readonly history?: HistoryFacts;
  readonly schedule?: ScheduleFacts;
  readonly assignment?: AssignmentFacts;
  readonly calendar: WorkCalendar;
}
