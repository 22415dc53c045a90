import type { OfficerState } from '#app/domain/people/officer.ts';
import type { Status } from '#app/domain/reservation/status.ts';

/** An office that an address speaks for, or asks to. */
export interface ShownOffice {
  readonly claimId: string;
  readonly label: string;
  readonly state: OfficerState;
  readonly since: string;
  /** Words of the secretariat. */
  readonly reason: string | null;
  /** As many requests are open as may be at once; null where there is room, or nobody may know. */
  readonly full: { readonly open: number; readonly limit: number } | null;
}

/** A request that still goes on, with what is next. */
export interface ShownRequest {
  readonly number: string;
  readonly status: Status;
  /** Null where all are of one office. */
  readonly officeLabel: string | null;
  readonly modeName: string;
  readonly topics: string;
  readonly when: string | null;
  /** What is offered instead, while it waits for an answer. */
  readonly offer: string | null;
  readonly next: {
    readonly who: string;
    readonly isYours: boolean;
    readonly title: string;
    readonly by: { readonly label: string; readonly when: string } | null;
    readonly apology: string | null;
  };
}

/** A request that has ended. */
export interface ShownEnded {
  readonly number: string;
  readonly status: Status;
  readonly modeName: string;
  readonly topics: string;
  readonly when: string;
  /** It waits for the office's opinion of the service. */
  readonly toRate: boolean;
}

/** A request that is still being written. */
export interface ShownDraftLine {
  readonly id: string;
  readonly title: string;
  readonly saved: string;
}

/** One page of what has ended. */
export interface ShownHistory {
  readonly rows: readonly ShownEnded[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

/** An address that speaks or asks to speak for an office, as its colleagues see it. */
export interface ShownOfficer {
  readonly email: string;
  readonly isYou: boolean;
  readonly isGovernment: boolean;
  readonly state: OfficerState;
  readonly since: string;
}
