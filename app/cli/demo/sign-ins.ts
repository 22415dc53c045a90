import type { Doer } from '#app/commands/decide.server.ts';
import type { House } from '#app/commands/house.server.ts';
import { createApiKey } from '#app/commands/api-keys.server.ts';
import { hashSecret } from '#db/secret.server.ts';
import type { RequesterOffice } from '#app/domain/people/office.ts';
import { type Role, ROLES } from '#app/domain/people/roles.ts';
import { actorOfKey } from '#app/queries/api-key.server.ts';
import { done } from './outcome.ts';
import { keepSignIns, readSignInFile, type SignIn } from './sign-in-file.ts';
import { UNITS } from './team.ts';

/** Who sets the demo up before anybody has a key. */
export const SETUP: Doer = {
  actor: {
    ...{ kind: 'system', id: 'demo', name: 'Penyiapan demo', role: 'admin' },
    ...{ officeKey: null, unitId: null, narasumberId: null },
  },
  requestId: null,
};

/** The one office that the pemda's key speaks for. */
const KEY_OFFICE: RequesterOffice = {
  ...{ body: 'pemda', regionCode: '71.03', name: null, opd: 'BPKPD', asPrinted: null },
};

const NAMES: Readonly<Record<Role, string>> = {
  pemda: 'Kab. Kepulauan Sangihe (demo)',
  agent: 'Contact center (demo)',
  secretariat: 'Sekretariat (demo)',
  unit: `${UNITS.dtu} (demo)`,
  narasumber: 'Narasumber (demo)',
  reception: 'Resepsionis (demo)',
  supervisor: 'Kepala Bagian (demo)',
  auditor: 'Auditor (demo)',
  admin: 'Admin (demo)',
};

/** One key per role: those kept from before where they are still good, else new ones. */
export function signIns(house: House, dataDir: string): readonly SignIn[] {
  const { keys } = readSignInFile(dataDir);
  const isGood = ({ role, key }: SignIn) => actorOfKey(house.db, hashSecret(key))?.role === role;
  if (keys.length === ROLES.length && keys.every(isGood)) return keys;
  const made = ROLES.map((role) => makeKey(house, role));
  keepSignIns(dataDir, { keys: made });
  return made;
}

function makeKey(house: House, role: Role): SignIn {
  const isPemda = role === 'pemda';
  const { body, regionCode, opd } = KEY_OFFICE;
  const form = {
    name: NAMES[role],
    role,
    regionCode: isPemda ? regionCode : null,
    body: isPemda ? body : null,
    officeName: null,
    opd: isPemda ? opd : null,
    unit: role === 'unit' ? UNITS.dtu : null,
  };
  return {
    role,
    name: form.name,
    key: done(createApiKey(house, SETUP, form), `kunci ${role}`).key,
  };
}
