import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { addWorkdays, subtractWorkdays } from '#app/domain/calendar/workdays.ts';
import { fromLocal, type LocalTime } from '#app/domain/calendar/zones.ts';
import { policyOn } from '#app/domain/policy/policy.ts';
import { type Slot, slotsOn } from '#app/domain/schedule/slots.ts';
import type { Reference } from '#app/queries/reference.server.ts';
import type { Printed } from './registers.ts';
import { request } from './request.ts';
import type { Stage } from './stage.ts';

/** Letters came about two weeks before the visit. */
const WORKDAYS_AHEAD = 10;

/** The desk writes a group down so many minutes before its hour. */
const CHECK_IN_MINUTES = 15;

/** Plays the printed consultations on their own days: letter, review, approval, visit, end. */
export function playHistory(stage: Stage, printed: readonly Printed[], reference: Reference): void {
  const ofDay = new Map<LocalDate, number>();
  const { calendar, policies } = reference;
  for (const [index, row] of printed.entries()) {
    const turn = ofDay.get(row.date) ?? 0;
    ofDay.set(row.date, turn + 1);
    const slot = slotsOn(row.date, policyOn(policies, row.date))[turn];
    if (slot === undefined) throw new Error(`No hour is left on ${row.date}`);
    const received = subtractWorkdays(row.date, WORKDAYS_AHEAD, calendar);
    // The running minutes keep the printed order where several came on one day.
    const at = (day: LocalDate, time: string) =>
      addMinutes(fromLocal(day, time as LocalTime), index);
    playOne(stage, row, slot, {
      received: at(received, '08:10'),
      entered: at(received, '09:20'),
      reviewed: at(received, '13:00'),
      approved: at(addWorkdays(received, 1, calendar), '10:00'),
    });
  }
}

interface Moments {
  readonly received: Instant;
  readonly entered: Instant;
  readonly reviewed: Instant;
  readonly approved: Instant;
}

function playOne(stage: Stage, row: Printed, slot: Slot, moments: Moments): void {
  const { office, mode, topics, guests, headOffice } = row;
  const head =
    headOffice === null
      ? {}
      : {
          headClaim: { claim: 'attends', office: headOffice, representedBy: null } as const,
          firstGuest: 'Kepala Daerah',
        };
  request(stage, moments.entered, 'secretariat', {
    ...{ office, mode, topics, guests: guests ?? 0, wants: [slot], ...head },
    channel: 'email',
    receivedAt: moments.received,
  })
    .verified(moments.reviewed)
    .planned(moments.approved, slot)
    .arrives(
      addMinutes(slot.start, -CHECK_IN_MINUTES),
      headOffice === null ? {} : { headVerdict: 'present' },
    )
    .held(slot);
}
