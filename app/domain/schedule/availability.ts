import type { Instant } from '../calendar/instant.ts';
import { addDays, type LocalDate } from '../calendar/local-date.ts';
import { addWorkdays, isWorkday, type WorkCalendar } from '../calendar/workdays.ts';
import { dayOf } from '../calendar/zones.ts';
import type { ClosureFact } from '../compliance/facts.ts';
import type { RuleCode } from '../compliance/rule-code.ts';
import type { Policy } from '../policy/policy.ts';
import type { MeetingMode } from '../reservation/mode.ts';
import { overlaps } from './conflicts.ts';
import type { Slot } from './slots.ts';

/** What is asked, and what the office's records say about the time in question. */
export interface AvailabilityFacts {
  /** The slots of the service windows, holidays included. */
  readonly slots: readonly Slot[];
  readonly mode: MeetingMode;
  readonly now: Instant;
  /** A pemda keeps the notice and the horizon; staff only cannot go back in time. */
  readonly actorIsPemda: boolean;
  readonly policy: Policy;
  readonly calendar: WorkCalendar;
  readonly closures: readonly ClosureFact[];
  /** Held and confirmed tatap muka of a WIB day. */
  readonly seats: ReadonlyMap<LocalDate, number>;
  /** Where a topic was given: how many know it, and how many of those are taken or closed then. */
  readonly narasumberForTopic?: {
    readonly total: number;
    readonly busy: (slot: Slot) => number;
  };
}

/** A slot and whether it can be asked for; `reason` is the first rule that stands in the way. */
export interface SlotAvailability extends Slot {
  readonly free: boolean;
  readonly reason?: RuleCode | undefined;
}

interface Bounds {
  /** First day that keeps the notice. */
  readonly first: LocalDate;
  /** Last day within the horizon. */
  readonly last: LocalDate;
}

/** One row per slot, in the order given. */
export function availability(facts: AvailabilityFacts): SlotAvailability[] {
  const { now, mode, policy, calendar } = facts;
  const today = dayOf(now);
  const bounds = {
    first: addWorkdays(today, policy.values.noticeWorkdays[mode], calendar),
    last: addDays(today, policy.values.horizonDays),
  };
  const officeClosures = facts.closures.filter(
    ({ scope, closes }) => scope === 'office' && (closes === null || closes === mode),
  );
  return facts.slots.map(({ start, end }) => {
    const reason =
      reasonOfDate({ start, end }, facts, bounds) ??
      reasonOfPlace({ start, end }, facts, officeClosures);
    return reason === null ? { start, end, free: true } : { start, end, free: false, reason };
  });
}

/** The calendar's own reasons, the same for everyone who asks. */
function reasonOfDate(slot: Slot, facts: AvailabilityFacts, bounds: Bounds): RuleCode | null {
  const day = dayOf(slot.start);
  if (!isWorkday(day, facts.calendar)) return 'NON_WORKING_DAY';
  if (slot.start <= facts.now) return 'NOTICE_TOO_SHORT';
  if (!facts.actorIsPemda) return null;
  if (day < bounds.first) return 'NOTICE_TOO_SHORT';
  return day > bounds.last ? 'BEYOND_HORIZON' : null;
}

/** What others have taken, and what the office has closed. */
function reasonOfPlace(
  slot: Slot,
  facts: AvailabilityFacts,
  officeClosures: readonly ClosureFact[],
): RuleCode | null {
  const { mode, policy, seats, narasumberForTopic } = facts;
  const isClosed = officeClosures.some(({ from, to }) => overlaps(slot, { start: from, end: to }));
  if (isClosed) return 'SLOT_CLOSED';
  const taken = seats.get(dayOf(slot.start)) ?? 0;
  if (mode === 'tatapMuka' && taken >= policy.values.tatapMukaPerDay) {
    return 'DAILY_CAPACITY_REACHED';
  }
  if (narasumberForTopic === undefined || narasumberForTopic.total === 0) return null;
  return narasumberForTopic.busy(slot) >= narasumberForTopic.total ? 'NARASUMBER_BUSY' : null;
}

/** The same for times that are asked for after receipt: from there on the notice is counted. */
export function keepingNotice(
  slots: readonly SlotAvailability[],
  asked: Pick<AvailabilityFacts, 'mode' | 'policy' | 'calendar'> & { readonly received: LocalDate },
): SlotAvailability[] {
  const { received, mode, policy, calendar } = asked;
  const first = addWorkdays(received, policy.values.noticeWorkdays[mode], calendar);
  return slots.map((slot) =>
    slot.free && dayOf(slot.start) < first
      ? { ...slot, free: false, reason: 'NOTICE_TOO_SHORT' }
      : slot,
  );
}
