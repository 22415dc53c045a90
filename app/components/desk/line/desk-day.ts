import type { DeskText } from '#app/copy/instructions.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { DeskSituation } from '#app/domain/compliance/desk-situations.ts';
import type { DeskGroup } from '#app/domain/decisions/desk-preview.ts';
import type { Policy } from '#app/domain/policy/policy.ts';
import type { DayGroup } from '../day-row.tsx';

/** A group of the day as the device keeps it: no contact, no letter. */
export interface KeptGroup {
  readonly row: DayGroup;
  readonly group: Omit<DeskGroup, 'policy' | 'now'>;
  /** The hours and the limit that the first sentence names. */
  readonly hours: string | null;
  readonly limit: string;
  readonly substituted: Readonly<Record<string, string>>;
  /** May this reader write down that it came, or that some of it left? */
  readonly isOpen: boolean;
}

/** What a desk needs to go on without a line: one WIB day, for one reader. */
export interface DeskDay {
  readonly day: LocalDate;
  readonly dayText: string;
  readonly readAt: Instant;
  /** From then on it is another day, and this one is forgotten. */
  readonly until: Instant;
  readonly who: { readonly id: string; readonly name: string };
  readonly policy: Policy;
  readonly texts: Readonly<Record<DeskSituation, DeskText>>;
  readonly groups: readonly KeptGroup[];
}

/** The same on the device, with what the device's own clock lacks. */
export interface KeptDay extends DeskDay {
  readonly offsetMs: number;
}
