import type { Doer } from '#app/commands/decide.server.ts';
import type { House } from '#app/commands/house.server.ts';
import { officeKey, type RequesterOffice } from '#app/domain/people/office.ts';
import type { Role } from '#app/domain/people/roles.ts';
import { actorOfKey } from '#app/queries/api-key.server.ts';
import { hashSecret } from '#db/secret.server.ts';
import type { SignIn } from './sign-in-file.ts';

/** Who does the deeds of the demo: the staff by their keys, every pemda as its own contact. */
export interface Cast {
  readonly as: (role: Exclude<Role, 'pemda'>) => Doer;
  readonly of: (office: RequesterOffice) => Doer;
}

export function castOf(house: House, keys: readonly SignIn[]): Cast {
  const doers = new Map(
    keys.map(({ role, key }): [Role, Doer] => {
      const actor = actorOfKey(house.db, hashSecret(key));
      if (actor === null) throw new Error(`The key of ${role} is unknown`);
      return [role, { actor, requestId: null }];
    }),
  );
  return {
    as: (role) => {
      const doer = doers.get(role);
      if (doer === undefined) throw new Error(`Nobody plays ${role}`);
      return doer;
    },
    of: (office) => {
      const key = officeKey(office);
      const who = { kind: 'user', id: `demo:${key}`, name: 'Narahubung (demo)' } as const;
      const rights = { role: 'pemda', officeKey: key, unitId: null, narasumberId: null } as const;
      return { actor: { ...who, ...rights }, requestId: null };
    },
  };
}
