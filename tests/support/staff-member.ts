import { createCookie } from '@remix-run/node';
import type { House } from '#app/commands/house.server.ts';
import { unitNamed } from '#app/commands/resources.server.ts';
import { beginSession } from '#app/commands/staff-sessions.server.ts';
import type { Role } from '#app/domain/people/roles.ts';
import { immediately } from '#db/client.server.ts';
import { users } from '#db/schema/index.ts';

export type StaffRole = Exclude<Role, 'pemda'>;

/** What cookies are signed with in an office of the tests. */
export const SECRET = 'only-for-tests-only-for-tests-only-for-tests';

/** A member of staff of that role, made where there is none yet. */
export function aStaffMember(house: House, role: StaffRole): string {
  const id = `pegawai-${role}`;
  return immediately(house.db, (tx) => {
    const unitId = role === 'unit' ? unitNamed(tx, 'Direktorat Dana Transfer Umum', house) : null;
    tx.insert(users)
      .values({
        ...{ id, email: `${role}@sambang.test`, name: `Pegawai ${role}`, role, unitId },
        createdAt: house.clock(),
      })
      .onConflictDoNothing()
      .run();
    return id;
  });
}

/** Signs that person in; what the browser sends as `Cookie`. */
export async function staffCookie(house: House, role: StaffRole): Promise<string> {
  const userId = aStaffMember(house, role);
  const token = immediately(house.db, (tx) =>
    beginSession(tx, house, { userId, device: 'Uji', now: house.clock() }),
  );
  return cookiePair(await createCookie('sesi', { secrets: [SECRET] }).serialize(token));
}

/** Name and value alone. */
export function cookiePair(setCookie: string): string {
  return setCookie.split(';', 1)[0] ?? '';
}
