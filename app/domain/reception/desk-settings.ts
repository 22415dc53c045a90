/** What the office has chosen for its desk. Choices of its own: no rule rests on them. */
export interface DeskSettings {
  /** May the desk add a photo to a ketidaksesuaian? */
  readonly photos: boolean;
  /** Minutes without a touch after which a screen of the desk locks itself. */
  readonly lockMinutes: number;
}

/** As delivered: no photos, and a lock that a busy desk seldom meets. */
export const DELIVERED_DESK: DeskSettings = { photos: false, lockMinutes: 10 };

/** The row of `office_settings` that holds them. */
export const DESK_SETTINGS_KEY = 'desk';

/** Fewest and most minutes that an office may choose: a screen that never locks is none. */
export const LOCK_MINUTES = { min: 1, max: 60 } as const;
