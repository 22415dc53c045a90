import { createHash } from 'node:crypto';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { refuse, type Result } from '#app/domain/result.ts';
import { officeNamed } from '#app/forms/named-office.ts';
import type { QueuedDeed } from '#app/forms/queued-deed.ts';
import { queuedWalkIn } from '#app/forms/queued-walk-in.ts';
import { zWalkIn } from '#app/forms/reservation.ts';
import { walkInOf } from '#app/forms/walk-in-page.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import type { Doer } from './decide.server.ts';
import type { House } from './house.server.ts';
import { registerWalkIn } from './walk-in.server.ts';

/** Writes a group down that stood at a desk without a line; once per nonce, whoever sends it. */
export function walkInFromQueue(
  house: House,
  doer: Doer,
  queued: QueuedDeed,
  at: Instant,
): Result<unknown, Refusal> {
  const { page, office: named, seen } = queuedWalkIn(queued);
  const office = officeNamed(named, referenceOf(house.db).regions);
  if (page.status !== 'success' || office === null) return unreadable();
  const form = zWalkIn.safeParse({ ...walkInOf(page.value, office), at });
  if (!form.success) return unreadable();
  const fingerprint = createHash('sha256').update(JSON.stringify(queued.fields)).digest('hex');
  const repeat = { key: `luring:${queued.nonce}`, fingerprint };
  return registerWalkIn(house, doer, form.data, repeat, seen);
}

function unreadable(): Result<never, Refusal> {
  return refuse({ code: 'invalid', errors: [] });
}
