import type { Instant } from '../calendar/instant.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { WorkCalendar } from '../calendar/workdays.ts';
import type { Zone } from '../calendar/zones.ts';
import type { Body } from '../people/office.ts';
import type { Policy } from '../policy/policy.ts';
import type { HeadClaim, HeadVerdict } from '../reservation/head-claim.ts';
import type { SignatoryOffice } from '../reservation/letter.ts';
import type { MeetingMode } from '../reservation/mode.ts';
import type { Status } from '../reservation/status.ts';
import type { Moment } from './facts.ts';

/** Left out and null are the same, except where {@link EvaluationRequest} says otherwise. */
type Maybe<T> = T | null | undefined;

/** The body of `POST /policy/evaluate`, once its shape is checked (`interfaces.md` §2). */
export interface EvaluationRequest {
  readonly moment: Moment;
  readonly at: Instant;
  readonly mode: MeetingMode;
  readonly requester?: { readonly regionCode: string | null; readonly body: Body } | undefined;
  readonly start?: Instant | undefined;
  /** Left out, null and `present: false` all mean that there is no letter. */
  readonly letter?: Maybe<{
    readonly present?: boolean | undefined;
    readonly number?: Maybe<string>;
    readonly date?: Maybe<LocalDate>;
    readonly subject?: Maybe<string>;
    readonly signatoryName?: Maybe<string>;
    readonly signatoryOffice?: Maybe<SignatoryOffice>;
    readonly addressee?: Maybe<string>;
  }>;
  readonly headClaim?: Maybe<{
    readonly claim: HeadClaim['claim'];
    readonly office?: Maybe<HeadClaim['office']>;
    readonly representedBy?: Maybe<string>;
  }>;
  readonly headVerdict?: Maybe<HeadVerdict>;
  readonly enteredByStaff?: boolean | undefined;
  /** Those that count towards the limit. */
  readonly guests?:
    | { readonly [K in 'announced' | 'approved' | 'arrived' | 'unlisted']?: number | undefined }
    | undefined;
  /** Left out: not asked. null: the group has no request at all. */
  readonly reservation?: Maybe<{ readonly status: Status; readonly start?: Maybe<Instant> }>;
  readonly arrivedAt?: Instant | undefined;
}

/** What the body alone cannot say. */
export interface EvaluationContext {
  /** The edition in force on the WIB day of `at`. */
  readonly policy: Policy;
  readonly calendar: WorkCalendar;
  /** Of the requester's region. */
  readonly zone: Zone;
}
