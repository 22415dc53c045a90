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
