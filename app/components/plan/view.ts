import type { ShownFinding } from '../findings.tsx';

/** A time that can be chosen; choosing it opens the page anew. */
export interface SlotChoice {
  readonly start: string;
  /** "Senin, 7 Desember 2026" */
  readonly day: string;
  /** "10.00–11.00 WIB (12.00–13.00 WIT)" */
  readonly hours: string;
  readonly href: string;
  readonly chosen: boolean;
  /** `care`: to be had, but something is to be minded. */
  readonly state: 'free' | 'care' | 'taken';
  /** Its state in words. */
  readonly words: string;
  /** "Pilihan 1", "Jadwal sekarang" */
  readonly label: string;
}

/** The free hours of a week, by day. */
export interface WeekOfSlots {
  readonly key: string;
  /** "7–11 Desember 2026" */
  readonly title: string;
  readonly count: number;
  readonly open: boolean;
  readonly days: readonly {
    readonly key: string;
    readonly day: string;
    /** Why there is none. */
    readonly none: string | null;
    readonly slots: readonly {
      readonly start: string;
      readonly time: string;
      readonly href: string;
      readonly chosen: boolean;
    }[];
  }[];
}

/** A narasumber, ranked, with the reasons for their rank. */
export interface PersonChoice {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly state: 'free' | 'taken';
  readonly presence: string;
  readonly reasons: readonly string[];
  readonly knows: boolean;
}

export interface UnitChoice {
  readonly id: string;
  readonly name: string;
  /** Why it suggests itself; null where nothing does. */
  readonly because: string | null;
  /** "Menunjuk Budi (2 hari lalu)"; null where it was not asked. */
  readonly asked: string | null;
}

export interface RoomChoice {
  readonly id: string;
  readonly name: string;
  readonly words: string;
  readonly state: 'free' | 'care' | 'taken';
}

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

/** A sitting that follows the first: when, with whom, where. */
export interface SittingValues {
  readonly waktu: string;
  readonly narasumber: readonly string[];
  readonly unit: readonly string[];
  readonly ruang: string;
}

/** What is filled in already: from the address, else what is suggested. */
export interface PlanValues {
  readonly waktu: string;
  readonly narasumber: readonly string[];
  readonly unit: readonly string[];
  readonly ruang: string;
  readonly tautan: string;
  /** The sittings after the first, in their order. */
  readonly lanjutan: readonly SittingValues[];
}

/** The plan as it stands, held against the rules. */
export interface TriedPlan {
  readonly findings: readonly ShownFinding[];
  /** What is wrong beside the rules; null where nothing is. */
  readonly problem: string | null;
  readonly ready: boolean;
}

/** Who and where can be had for a sitting. */
export interface SittingChoices {
  /** "Senin, 7 Desember 2026, 10.00–11.00 WIB" */
  readonly text: string;
  readonly people: readonly PersonChoice[];
  readonly units: readonly UnitChoice[];
  readonly rooms: readonly RoomChoice[];
}

/** A sitting that follows the first; it may begin at once, or after a pause. */
export interface FollowingSlot extends SittingChoices {
  readonly starts: readonly { readonly value: string; readonly label: string }[];
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
