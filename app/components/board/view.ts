import type { Status } from '#app/domain/reservation/status.ts';

/** Why something is not to be had, told apart by pattern and word. */
export type CellLook = 'open' | 'past' | 'holiday' | 'closed' | 'off';

/** A day, or an hour of one, over the lanes. */
export interface ColumnView {
  readonly key: string;
  /** "Senin" */
  readonly title: string;
  /** "7 Des" */
  readonly sub: string;
  /** The whole of it, for whoever hears it: "Senin, 7 Desember 2026" */
  readonly label: string;
  readonly day: string;
  readonly isToday: boolean;
  readonly look: CellLook;
  /** What closes it, wholly or in part: a holiday's name, a reason with its hours. */
  readonly notes: readonly { readonly look: CellLook; readonly text: string }[];
  /** The day's own view; null where that is what is shown. */
  readonly href: string | null;
}

/** A consultation, or one of its sittings, as it stands in a lane. */
export interface BlockView {
  readonly key: string;
  readonly number: string;
  readonly sitting: number;
  /** "10.00–11.00" */
  readonly hours: string;
  readonly mode: 'tatapMuka' | 'videoConference';
  readonly office: string;
  readonly topics: string;
  /** Where or with whom, whichever the lane does not say. */
  readonly beside: string | null;
  readonly status: Status;
  readonly state: string;
  /** "ditahan sampai Jumat 15.00"; null where it is no hold. */
  readonly held: string | null;
  readonly changeWanted: boolean;
  readonly isPicked: boolean;
  /** It can be moved from here. */
  readonly isMovable: boolean;
  readonly href: string | null;
  readonly label: string;
}

/** An hour of a lane at which a request could be put. */
export interface TargetView {
  readonly start: string;
  /** "10.00" */
  readonly time: string;
  readonly state: 'free' | 'care' | 'taken' | 'here';
  /** Why not, or what is to be minded. */
  readonly why: string | null;
  /** Rank of the wish it meets. */
  readonly wish: number | null;
  readonly href: string | null;
  readonly label: string;
}

export interface CellView {
  readonly column: string;
  readonly look: CellLook;
  /** The look in a word. */
  readonly word: string | null;
  readonly seats: {
    readonly taken: number;
    readonly capacity: number;
    readonly text: string;
  } | null;
  readonly blocks: readonly BlockView[];
  readonly closures: readonly { readonly hours: string; readonly reason: string }[];
  readonly targets: readonly TargetView[];
}

export interface LaneView {
  readonly key: string;
  readonly kind: 'seats' | 'room' | 'narasumber' | 'missing';
  readonly title: string;
  readonly sub: string | null;
  readonly cells: readonly CellView[];
}

/** The lanes under their days or hours. */
export interface GridView {
  readonly caption: string;
  readonly columns: readonly ColumnView[];
  readonly lanes: readonly LaneView[];
  /** Narasumber with nothing to do then. */
  readonly idle: readonly LaneView[];
}

/** One day of the month. */
export interface MonthDayView {
  readonly day: string;
  readonly date: number;
  readonly label: string;
  readonly isToday: boolean;
  readonly inMonth: boolean;
  readonly look: CellLook;
  readonly notes: readonly string[];
  readonly seats: string | null;
  readonly video: string | null;
  readonly href: string;
}

/** A request that waits for its place. */
export interface WaitingView {
  readonly number: string;
  readonly office: string;
  readonly topics: string;
  readonly mode: 'tatapMuka' | 'videoConference';
  readonly status: Status;
  readonly kind: 'verified' | 'inReview' | 'submitted' | 'change';
  readonly promise: { readonly text: string; readonly isOverdue: boolean } | null;
  readonly wishes: readonly string[];
  readonly href: string;
  readonly isChosen: boolean;
}

/** What is being placed: a waiting request, or an appointment that moves. */
export interface PlacingView {
  readonly kind: 'place' | 'move';
  readonly number: string;
  readonly office: string;
  readonly topics: string;
  readonly modeName: string;
  /** Where it stands now. */
  readonly standing: string | null;
  /** Why nothing can be chosen. */
  readonly hindrance: string | null;
  /** Why the place it was let go over cannot be had. */
  readonly missed: string | null;
  readonly wishes: readonly {
    readonly rank: number;
    readonly text: string;
    readonly words: string;
    readonly href: string;
  }[];
  readonly reviewHref: string;
  readonly leaveHref: string;
}

/** A move that was just made. */
export interface MovedView {
  readonly number: string;
  readonly revision: number;
  readonly standing: string;
  readonly canUndo: boolean;
  /** Why it cannot be taken back. */
  readonly why: string | null;
  readonly action: string;
}

/** Those beside the board, and how many there are of each kind. */
export interface WaitingList {
  readonly counts: readonly {
    readonly kind: WaitingView['kind'];
    readonly count: number;
    /** Where the others are; null where all are shown. */
    readonly moreHref: string | null;
  }[];
  readonly rows: readonly WaitingView[];
}
