import { describe, expect, it } from 'vitest';
import { type Deed, PERMISSIONS } from '#app/domain/people/permissions.ts';
import { ROLES } from '#app/domain/people/roles.ts';
import { anAccessWorld, type AccessWorld } from '#tests/support/access-world.ts';
import { screenRoutes } from '#tests/support/screen-routes.ts';
import type { Page, StaffRole, Visitor } from '#tests/support/screens.ts';

/**
 * Who gets in: `public` everyone; `nobody` where its time is over; `link` whoever holds the link of that very request; a deed, those
 * whom the table of permissions lets do it; a list of roles, where the sample is somebody's own.
 */
type Who = 'public' | 'nobody' | 'link' | Deed | readonly StaffRole[];

interface Line {
  readonly who: Who;
  /** Who may send the page's form, where that is not who may see it. */
  readonly post?: Who;
  /** The address with something real in it, where `:number` and `:month` are not enough. */
  readonly at?: (world: AccessWorld) => string;
}

/** Every address of a screen, once. A new route needs a line here. */
const ACCESS: Readonly<Record<string, Line>> = {
  '/': { who: 'public' },
  '/dev/komponen': { who: 'public' },

  // Signing in; this office is set up already
  '/masuk': { who: 'public' },
  '/keluar': { who: 'public' },
  '/aktivasi/:token': { who: 'public', at: ({ linkToken }) => `/aktivasi/${linkToken}` },
  '/pemasangan/:token': { who: 'nobody', at: () => '/pemasangan/apa-saja' },

  // Oneself; a session of somebody else's stays as it is
  '/akun': { who: 'readStaff' },
  '/akun/kata-sandi': { who: 'readStaff' },
  '/akun/sesi/akhiri-lainnya': { who: 'readStaff' },
  '/akun/sesi/:id/akhiri': { who: 'readStaff', at: () => '/akun/sesi/lain/akhiri' },

  // Settings
  '/pengaturan': { who: 'manageResources' },
  '/pengaturan/pegawai': { who: 'manageUsers' },
  '/pengaturan/pegawai/baru': { who: 'manageUsers' },
  '/pengaturan/pegawai/:id': { who: 'manageUsers', at: (world) => personAt(world) },
  '/pengaturan/pegawai/:id/tautan': {
    who: 'manageUsers',
    at: (world) => personAt(world, '/tautan'),
  },
  '/pengaturan/pegawai/:id/tutup': { who: 'manageUsers', at: (world) => personAt(world, '/tutup') },
  '/pengaturan/pegawai/:id/buka': { who: 'manageUsers', at: (world) => personAt(world, '/buka') },
  '/pengaturan/kunci-api': { who: 'manageUsers' },
  '/pengaturan/kunci-api/baru': { who: 'manageUsers' },
  '/pengaturan/kunci-api/:id/cabut': {
    who: 'manageUsers',
    at: ({ keyId }) => `/pengaturan/kunci-api/${keyId}/cabut`,
  },
  '/pengaturan/surel': { who: 'manageResources' },
  '/pengaturan/surel/:id/kirim-ulang': {
    who: 'manageResources',
    at: ({ noticeId }) => `/pengaturan/surel/${noticeId}/kirim-ulang`,
  },

  // Secretariat
  '/sekretariat/permohonan/:number/tolak': { who: 'reject' },

  // Report
  '/laporan': { who: 'readReport' },
  '/laporan/nama': { who: 'readReport' },
  '/laporan/nama/:id': {
    who: 'readReport',
    post: 'manageResources',
    at: ({ nameId }) => `/laporan/nama/${nameId}`,
  },
  '/laporan/:month': { who: 'readReport' },
  '/laporan/:month/csv': { who: 'readReport' },
};

function personAt({ personId }: AccessWorld, page = ''): string {
  return `/pengaturan/pegawai/${personId}${page}`;
}

const STAFF = ROLES.filter((role): role is StaffRole => role !== 'pemda');

/** Everyone who may stand at a door; what is sent may end a session, so each form brings its own. */
function visitors(
  { office, number, otherNumber }: AccessWorld,
  method: 'GET' | 'POST',
): [name: string, Visitor][] {
  const as = method === 'GET' ? office.as : office.asAnew;
  return [
    ...STAFF.map((role): [string, Visitor] => [role, as(role)]),
    ['stranger', office.stranger()],
    ['holder', office.holderOf(number)],
    ['otherHolder', office.holderOf(otherNumber)],
  ];
}

function isLetIn(who: Who, visitor: string): boolean {
  if (who === 'public') return true;
  if (who === 'nobody') return false;
  if (who === 'link') return visitor === 'holder';
  const roles: readonly string[] = typeof who === 'string' ? PERMISSIONS[who] : who;
  return roles.includes(visitor);
}

/** What a door answers to those it does not let in. */
function expectedRefusal(who: Who, visitor: string, method: 'GET' | 'POST'): string {
  // A request is not even known to those who do not hold its link.
  if (who === 'link' || who === 'nobody') return '404';
  if (STAFF.some((role) => role === visitor)) return '403';
  return method === 'GET' ? 'sign-in' : '401';
}

function answerOf({ status, location }: Page): string {
  if (location?.startsWith('/masuk?ke=') === true) return 'sign-in';
  return [401, 403, 404].includes(status) || status >= 500 ? String(status) : 'in';
}

function sampleOf(address: string, line: Line, world: AccessWorld): string {
  if (line.at !== undefined) return line.at(world);
  const path = address.replace(':number', world.number).replace(':month', '2026-11');
  if (path.includes(':')) throw new Error(`${address}: say in its line where it is (at)`);
  return path;
}

/** Knocks at every door as everyone; what was not answered as it should be. */
async function faultsOf(world: AccessWorld, method: 'GET' | 'POST', addresses: readonly string[]) {
  const faults: string[] = [];
  for (const address of addresses) {
    const line = ACCESS[address];
    if (line === undefined) throw new Error(`${address} has no line`);
    const who = method === 'POST' ? (line.post ?? line.who) : line.who;
    const path = sampleOf(address, line, world);
    for (const [name, visitor] of visitors(world, method)) {
      const page = await (method === 'GET' ? visitor.get(path) : visitor.post(path, {}));
      const expected = isLetIn(who, name) ? 'in' : expectedRefusal(who, name, method);
      const got = answerOf(page);
      if (got !== expected) faults.push(`${method} ${address} as ${name}: ${got}, not ${expected}`);
    }
  }
  return faults;
}

describe('every address of a screen', () => {
  it('has its line in the table, and every line an address', async () => {
    const addresses = (await screenRoutes()).map(({ address }) => address).sort();
    expect(Object.keys(ACCESS).sort()).toEqual(addresses);
  });

  it('is shown to those it is for, and to nobody else', { timeout: 120_000 }, async () => {
    const addresses = (await screenRoutes()).map(({ address }) => address);
    expect(await faultsOf(await anAccessWorld(), 'GET', addresses)).toEqual([]);
  });

  it('takes forms from those it is for, and from nobody else', { timeout: 120_000 }, async () => {
    const withAction = (await screenRoutes()).filter(({ hasAction }) => hasAction);
    const addresses = withAction.map(({ address }) => address);
    expect(await faultsOf(await anAccessWorld(), 'POST', addresses)).toEqual([]);
  });
});
