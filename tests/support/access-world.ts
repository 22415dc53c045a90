import type { Instant } from '#app/domain/calendar/instant.ts';
import { listUnresolved } from '#app/queries/unresolved-names.server.ts';
import { listViolations } from '#app/queries/violation.server.ts';
import { act, anApproved, as, aTeam, checkedIn, done, read, submitted } from './deeds.ts';
import { importLines } from './registers.ts';
import { screens, type TestScreens } from './screens.ts';

/** An office in which every kind of page has something to show. */
export interface AccessWorld {
  readonly office: TestScreens;
  /** A request under review. */
  readonly number: string;
  /** A request of another office. */
  readonly otherNumber: string;
  /** A consultation that is approved and waits for its day. */
  readonly approvedNumber: string;
  /** A consultation that is over, with a violation. */
  readonly visitedNumber: string;
  readonly violationId: string;
  /** A printed name that nobody has resolved. */
  readonly nameId: string;
}

export async function anAccessWorld(): Promise<AccessWorld> {
  const office = await screens();
  const { house } = office;
  importLines(house, '2026-06-04,Kab. Tomohon,DAU,4');
  const announced = { headClaim: { claim: 'attends', office: 'bupati' } };
  const visitedNumber = anApproved(house, aTeam(house), announced);
  const number = aReviewed(office, { topics: ['DBH'] });
  const otherNumber = aReviewed(office, {
    requester: { regionCode: '71.06', body: 'pemda', contact: CONTACT },
  });
  const later = { preferences: [{ start: '2026-12-08T02:00:00Z' }], topics: ['PDRD'] };
  const team = aTeam(house, 'Narasumber Dua', ['PDRD']);
  const approvedNumber = anApproved(house, { ...team, start: '2026-12-08T02:00:00Z' }, later);
  house.setNow('2026-12-07T02:05:00Z' as Instant);
  const guests = read(house, visitedNumber).guests.map(({ id }) => ({
    ...{ guestId: id, verdict: 'admitted' },
  }));
  done(checkedIn(house, visitedNumber, { guests, headVerdict: 'absent' }));
  const [violation] = listViolations(house.db, as('supervisor').actor, {});
  const [name] = listUnresolved(house.db);
  if (violation === undefined || name === undefined) throw new Error('Nothing was recorded');
  const ids = { violationId: violation.id, nameId: name.id };
  return { office, number, otherNumber, approvedNumber, visitedNumber, ...ids };
}

const CONTACT = { name: 'Ibu Lain', jabatan: 'Kabid', email: 'lain@contoh.go.id', phone: null };

function aReviewed({ house }: TestScreens, overrides: Record<string, unknown>): string {
  const { number } = done(submitted(house, overrides)).next;
  done(act(house, number, 'startReview'));
  return number;
}
