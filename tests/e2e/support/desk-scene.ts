import { eq } from 'drizzle-orm';
import type { Browser } from 'playwright-core';
import { outbox } from '#db/schema/index.ts';
import { tickingClock } from '#app/clock.server.ts';
import type { CheckInAnswer } from '#app/commands/check-in.server.ts';
import type { House } from '#app/commands/house.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { HeadVerdict } from '#app/domain/reservation/head-claim.ts';
import { checkInsOf, lastCheckIn } from '#app/queries/check-ins.server.ts';
import { countingViolations } from '#app/queries/reservation.server.ts';
import { act, aTeam, aVerified, checkedIn, done, read } from '#tests/support/deeds.ts';
import { people } from '#tests/support/desk.ts';
import type { StaffRole } from '#tests/support/screens.ts';
import type { OfficeWithData } from './office-data.ts';
import { newScreen, type Screen } from './screen.ts';

/** Two weeks before the visits, when they were asked for. */
const ASKED = '2026-11-23T02:00:00Z' as Instant;

/** Friday, three days before the visits. */
const YESTERDAY = '2026-12-04T02:00:00Z' as Instant;

const HOUR = 3_600_000;

export const BUPATI = { claim: 'attends', office: 'bupati', representedBy: null };

export interface Booking {
  readonly region: string;
  /** "10:15", WIB */
  readonly at: string;
  readonly guests: number;
  readonly day?: string;
  readonly headClaim?: object;
}

/** A day with many groups, the desk that receives them, and what is written down of each. */
export function deskScene(office: OfficeWithData, browser: Browser) {
  const { house, server } = office;
  const before: House = { ...house, clock: tickingClock(ASKED) };
  const names = ['Satu', 'Dua', 'Tiga', 'Empat', 'Lima'];
  const teams = names.map((name) => aTeam(before, `Narasumber ${name}`));
  const taken = teams.map((): number[] => []);
  /** The first team that has nothing else within an hour of that start. */
  const teamAt = (start: number) => {
    const index = taken.findIndex((hours) => hours.every((one) => Math.abs(one - start) >= HOUR));
    taken[index]?.push(start);
    return teams[index];
  };
  const asked = (then: House, { region, guests, headClaim }: Omit<Booking, 'at'>): string =>
    aVerified(then, {
      requester: { regionCode: region, body: 'pemda', opd: null, name: null, contact: null },
      guests: people(guests),
      ...(headClaim !== undefined && { headClaim }),
    });
  return {
    /** Asked for on the last working day, so that the office's promise still runs. */
    undecided: (booking: Omit<Booking, 'at'>) =>
      asked({ ...house, clock: tickingClock(YESTERDAY) }, booking),
    /** Approved two weeks ago for that hour, with whoever is free then. */
    booked: (booking: Booking): string => {
      const { at, day = '2026-12-07' } = booking;
      const number = asked(before, booking);
      const start = new Date(`${day}T${at}:00+07:00`).toISOString();
      // More groups than the office takes on one day.
      const capacity = { reason: 'Hari kunjungan bersama.', codes: ['DAILY_CAPACITY_REACHED'] };
      done(act(before, number, 'waive', capacity));
      done(act(before, number, 'approve', { start, ...teamAt(Date.parse(start)) }));
      return number;
    },
    /** That person's own window, on a phone. */
    window: async (role: StaffRole): Promise<Screen> => {
      const screen = await newScreen(browser, server.url, { width: 360 });
      await office.signIn(screen.page, role);
      return screen;
    },
    read: (number: string) => read(house, number),
    /** How many are inside. */
    inside: (number: string): number =>
      read(house, number).guests.filter(({ arrival }) => arrival === 'admitted').length,
    /** The whole list was let in at an earlier moment of the day. */
    cameThen: (number: string, moment: Instant, headVerdict: HeadVerdict): void => {
      const guests = read(house, number).guests.map(({ id }) => ({
        guestId: id,
        verdict: 'admitted',
      }));
      const then = { ...house, clock: () => moment };
      done(checkedIn(then, number, { guests, headVerdict }));
    },
    /** What stands recorded of it, and its codes alone. */
    recorded: (number: string) => countingViolations(house.db, read(house, number).id),
    codes: (number: string) =>
      countingViolations(house.db, read(house, number).id).map(({ code }) => code),
    /** The kinds of the notices that were written about it. */
    told: (number: string): string[] => {
      const about = eq(outbox.reservationId, read(house, number).id);
      const rows = house.db.select({ kind: outbox.kind }).from(outbox).where(about).all();
      return rows.map(({ kind }) => kind);
    },
    /** How often it was checked in. */
    checkIns: (number: string): number => checkInsOf(house.db, read(house, number).id).length,
    /** The codes of what its last check-in found, recorded or only noted. */
    found: (number: string): string[] => {
      const last = lastCheckIn(house.db, read(house, number).id);
      const { findings } = last?.answer as unknown as CheckInAnswer;
      return findings.map(({ code }) => code);
    },
  };
}

export type DeskScene = ReturnType<typeof deskScene>;

/** The group's page, open at the desk. */
export const groupPath = (number: string) => `/resepsionis/permohonan/${number}`;
