import { type Actor, type ActorRole, SYSTEM_ACTOR } from '#app/domain/people/roles.ts';

/** Whoever acts in a test; a pemda is of Kab. Minahasa Utara, a narasumber is a key for the role. */
export function anActor(role: ActorRole, over: Partial<Actor> = {}): Actor {
  if (role === 'system') return { ...SYSTEM_ACTOR, ...over };
  return {
    kind: role === 'narasumber' && !over.narasumberId ? 'apiKey' : 'user',
    id: `user-${role}`,
    name: `Pengguna ${role}`,
    role,
    officeKey: role === 'pemda' ? 'pemda:71.06' : null,
    unitId: role === 'unit' ? 'unit-1' : null,
    narasumberId: null,
    ...over,
  };
}
