import { eq } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { devices } from '#db/schema/index.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { can } from '#app/domain/people/permissions.ts';
import { refuse, type Result } from '#app/domain/result.ts';
import type { EnrolledDevice } from '#app/queries/devices.server.ts';
import type { CommitContext } from './commit.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';
import { note } from './resources.server.ts';
import { endSessionsAt } from './staff-sessions.server.ts';

/** Its cookie opens nothing any more, and its sessions are over. */
export function endDevice(
  tx: Tx,
  { id, name }: Pick<EnrolledDevice, 'id' | 'name'>,
  { by, ...context }: Pick<CommitContext, 'now' | 'actor' | 'requestId'> & { readonly by: string },
): void {
  const { now } = context;
  tx.update(devices).set({ revokedAt: now, revokedBy: by }).where(eq(devices.id, id)).run();
  const sessions = endSessionsAt(tx, id, now);
  note(tx, context, 'device.revoked', `device:${id}`, { name, sessions });
}

/** A deed upon devices, for whoever may manage them. */
export function manageDevices<T>(
  house: House,
  doer: Doer,
  deed: (tx: Tx, context: CommitContext) => Result<T, Refusal>,
): Result<T, Refusal> {
  if (!can(doer.actor, 'manageDevices')) return refuse({ code: 'forbidden' });
  return inTransaction(house, doer, deed);
}

/** Two devices of one name could not be told apart. */
export const NAME_TAKEN: Refusal = {
  code: 'invalid',
  errors: [{ path: 'name', message: 'Sudah ada perangkat dengan nama ini. Pilih nama lain.' }],
};
