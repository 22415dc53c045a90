import type { House } from '#app/commands/house.server.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { Problem } from '#app/http/api/problem.server.ts';
import { tooMany } from '#app/http/api/rate-limits.server.ts';
import { actorOfKey } from '#app/queries/api-key.server.ts';
import { hashSecret } from '#db/secret.server.ts';

interface Asking {
  readonly request: Request;
  readonly services: Pick<House, 'db'>;
  readonly address: string;
}

/** Whoever asks without a key; asked only where everyone may. */
const STRANGER: Actor = {
  kind: 'apiKey',
  id: 'stranger',
  name: '',
  role: 'pemda',
  officeKey: null,
  unitId: null,
  narasumberId: null,
};

/** Who the key speaks for, within its pace. */
export async function identify(
  { request, services, address }: Asking,
  isOpen: boolean,
): Promise<Result<Actor, Problem>> {
  const [, key] = /^Bearer +(\S{1,200})$/i.exec(request.headers.get('Authorization') ?? '') ?? [];
  const actor = key === undefined ? null : actorOfKey(services.db, hashSecret(key));
  const problem = await (actor === null
    ? tooMany(services, 'callsOfStranger', address)
    : tooMany(services, 'callsOfKey', actor.id));
  if (problem !== null) return refuse(problem);
  if (actor !== null) return ok(actor);
  if (isOpen) return ok(STRANGER);
  const challenge = key === undefined ? '' : ', error="invalid_token"';
  const headers = { 'WWW-Authenticate': `Bearer realm="sambang"${challenge}` };
  return refuse({ code: 'unauthenticated', headers });
}
