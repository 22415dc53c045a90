import { lobbyArrivals } from '#db/schema/index.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { can } from '#app/domain/people/permissions.ts';
import { type Actor, SYSTEM_ACTOR } from '#app/domain/people/roles.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { EnrolledDevice } from '#app/queries/devices.server.ts';
import { lobbyGroups } from '#app/queries/lobby.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';
import { note } from './resources.server.ts';

/** A device in the lobby acts by itself: nobody signs in there. */
export function lobbyDoer(
  { id, name }: Pick<EnrolledDevice, 'id' | 'name'>,
  requestId: string | null,
): Doer {
  const actor: Actor = { ...SYSTEM_ACTOR, id: `device:${id}`, name };
  return { actor, requestId, deviceId: id };
}

/** "Rombongan tiba", or that it was a mistake; said twice it stands once. Only while the desk waits for them. */
export function tellLobby(
  house: House,
  doer: Doer,
  id: string,
  kind: 'arrived' | 'annulled',
): Result<null, Refusal> {
  const { actor, deviceId = null } = doer;
  const isDevice = actor.kind === 'system' && deviceId !== null;
  if (!isDevice && !can(actor, 'tellLobbyArrival')) return refuse({ code: 'forbidden' });
  return inTransaction(house, doer, (tx, context) => {
    const { now } = context;
    const group = lobbyGroups(tx, dayOf(now)).find((one) => one.id === id);
    if (group === undefined) return refuse({ code: 'not-found' });
    const isTold = group.seenAt !== null;
    if (group.status !== 'approved' || isTold === (kind === 'arrived')) return ok(null);
    tx.insert(lobbyArrivals)
      .values({ reservationId: id, kind, at: now, deviceId, by: actor.name })
      .run();
    const action = kind === 'arrived' ? 'lobby.arrived' : 'lobby.annulled';
    note(tx, { ...context, actor }, action, id, {});
    return ok(null);
  });
}
