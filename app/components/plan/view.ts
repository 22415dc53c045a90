import type { ShownFinding } from '../findings.tsx';
import type { SlotChoice, WeekOfSlots } from './slot-view.ts';
import type { FollowingSlot, PlanValues, SittingChoices } from './sitting-view.ts';

/** What else stands or is wanted around the chosen time. */
export interface DayView {
  readonly title: string;
  readonly seats: {
    readonly taken: number;
    readonly capacity: number;
    readonly text: string;
  } | null;
  readonly consultations: readonly {
    readonly number: string;
    readonly href: string;
    readonly office: string;
    readonly time: string;
    readonly where: string;
    /** "ditahan sampai …"; null where it is confirmed. */
    readonly held: string | null;
    readonly sameHour: boolean;
  }[];
  readonly rivals: readonly {
    readonly number: string;
    readonly href: string;
    readonly office: string;
    /** "Pilihan ke-2 · tatap muka · diterima 20 November 2026" */
    readonly wish: string;
    readonly outcome: string;
    readonly full: boolean;
  }[];
}

/** The plan as it stands, held against the rules. */
export interface TriedPlan {
  readonly findings: readonly ShownFinding[];
  /** What is wrong beside the rules; null where nothing is. */
  readonly problem: string | null;
  readonly ready: boolean;
}

/** Everything about the chosen time. */
export interface ChosenSlot extends SittingChoices {
  /** The same on two lines. */
  readonly when: { readonly day: string; readonly hours: string };
  readonly following: readonly FollowingSlot[];
  /** Whether another sitting can be added. */
  readonly mayFollow: boolean;
  readonly day: DayView;
  readonly tried: TriedPlan;
  /** "Tempat ditahan sampai …"; only of an offer. */
  readonly heldUntil: string | null;
}

/** What is known of the request that the decision leans on. */
export interface AboutRequest {
  /** "3 peserta, 1 pendamping" */
  readonly guests: string;
  readonly questions: string | null;
  /** Whether another way of meeting is welcome. */
  readonly otherMode: string;
  readonly head: string | null;
  readonly promise: {
    readonly workdaysLeft: number;
    readonly overdue: boolean;
    readonly paused: boolean;
    readonly promised: number;
  } | null;
}

/** The old plan and what is wished in its place, line by line. */
export interface ChangeView {
  readonly reason: string | null;
  readonly lines: readonly {
    readonly what: string;
    readonly was: string;
    readonly wished: string;
  }[];
}

/** A link of which one is chosen: ways of meeting, sittings. */
export interface ChoiceLink {
  readonly text: string;
  readonly href: string;
  readonly chosen: boolean;
}

/** Everything the page of a plan shows. */
export interface PlanPage {
  readonly verb: 'approve' | 'offer' | 'reschedule' | 'reassign';
  /** The week of the board it was opened from; null where it was not. */
  readonly board: string | null;
  readonly words: {
    readonly title: string;
    readonly explanation: string;
    readonly button: string;
    readonly words: { readonly label: string; readonly hint: string } | null;
  };
  readonly about: AboutRequest;
  readonly change: ChangeView | null;
  /** Why it cannot be decided here now. */
  readonly hindrance: { readonly title: string; readonly text: string } | null;
  readonly mode: 'tatapMuka' | 'videoConference';
  readonly modes: readonly ChoiceLink[];
  readonly sessions: readonly ChoiceLink[];
  readonly session: number;
  /** Where the hour is not chosen here. */
  readonly picksSlot: boolean;
  readonly standing: string | null;
  /** More sittings stand than the new plan has. */
  readonly hasFewer: boolean;
  readonly wishes: readonly SlotChoice[];
  /** Those near the wishes, and those further off. */
  readonly weeks: { readonly near: readonly WeekOfSlots[]; readonly far: readonly WeekOfSlots[] };
  readonly chosen: ChosenSlot | null;
  readonly values: PlanValues;
  /** Other answers, one step away. */
  readonly alternatives: readonly { readonly text: string; readonly href: string }[];
  /** Reasons at hand for leaving the plan as it stands; null where no change waits for an answer. */
  readonly keepOld: readonly string[] | null;
}
