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

/** A unit that can be chosen. */
export interface UnitChoice {
  readonly id: string;
  readonly name: string;
  /** Why it suggests itself; null where nothing does. */
  readonly because: string | null;
  /** "Menunjuk Budi (2 hari lalu)"; null where it was not asked. */
  readonly asked: string | null;
}

/** A room that can be chosen. */
export interface RoomChoice {
  readonly id: string;
  readonly name: string;
  readonly words: string;
  readonly state: 'free' | 'care' | 'taken';
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
