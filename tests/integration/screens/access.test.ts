import { describe, expect, it } from 'vitest';
import { PERMISSIONS } from '#app/domain/people/permissions.ts';
import { ROLES } from '#app/domain/people/roles.ts';
import type { Line, Who } from '#tests/support/access-line.ts';
import { ACCESS } from '#tests/support/access-lines.ts';
import { anAccessWorld, type AccessWorld } from '#tests/support/access-world.ts';
import { type ScreenRoute, screenRoutes } from '#tests/support/screen-routes.ts';
import type { Page, StaffRole, Visitor } from '#tests/support/screens.ts';

const STAFF = ROLES.filter((role): role is StaffRole => role !== 'pemda');

/** Everyone who may stand at a door; what is sent may end a session, so each form brings its own. */
function visitors(
  { office, number, otherNumber, draft }: AccessWorld,
  method: 'GET' | 'POST',
  path: string,
): [name: string, Visitor][] {
  const [held = number] = /K-\d{4}-\d{5}/.exec(path) ?? [];
  const as = method === 'GET' ? office.as : office.asAnew;
  return [
    ...STAFF.map((role): [string, Visitor] => [role, as(role)]),
    ['stranger', office.stranger()],
    ['holder', office.holderOf(held)],
    ['otherHolder', office.holderOf(otherNumber)],
    ['writer', draft.writer],
    ['otherWriter', draft.otherWriter],
    ['officer', office.officer('bpkad@contoh.go.id')],
    ['otherOfficer', office.officer('orang.lain@contoh.go.id')],
  ];
}

function isLetIn(who: Who, visitor: string): boolean {
  if (who === 'public') return true;
  if (who === 'nobody') return false;
  if (who === 'link') return visitor === 'holder' || visitor === 'officer';
  if (who === 'office') return visitor === 'officer' || visitor === 'otherOfficer';
  if (who === 'confirmed') return visitor === 'officer';
  if (who === 'draft') return visitor === 'writer';
  const roles: readonly string[] = typeof who === 'string' ? PERMISSIONS[who] : who;
  return roles.includes(visitor);
}

/** What a door answers to those it does not let in. */
function expectedRefusal(who: Who, visitor: string, method: 'GET' | 'POST'): string {
  // A request is not even known to those who do not hold its link.
  if (who === 'link' || who === 'draft' || who === 'nobody') return '404';
  if (who === 'confirmed' && visitor === 'otherOfficer') return '404';
  const isForOffices = who === 'office' || who === 'confirmed';
  if (!isForOffices && STAFF.some((role) => role === visitor)) return '403';
  return method === 'GET' ? 'sign-in' : '401';
}

function answerOf({ status, location }: Page): string {
  if (/^\/masuk(\/instansi)?\?ke=/.test(location ?? '')) return 'sign-in';
  return [401, 403, 404].includes(status) || status >= 500 ? String(status) : 'in';
}

function sampleOf(address: string, line: Line, world: AccessWorld): string {
  if (line.at !== undefined) return line.at(world);
  const path = address
    .replace(':number', world.number)
    .replace(':draft', world.draft.id)
    .replace(':month', '2026-11');
  if (path.includes(':')) throw new Error(`${address}: say in its line where it is (at)`);
  return path;
}

/** Who knocks, and what they are to hear. */
function callers(world: AccessWorld, method: 'GET' | 'POST', address: string, path: string) {
  const line = lineOf(address);
  const who = method === 'POST' ? (line.post ?? line.who) : line.who;
  return visitors(world, method, path).map(([name, visitor]) => {
    const isStaff = STAFF.some((role) => role === name);
    const isIn = (line.staffLedAway === true && isStaff) || isLetIn(who, name);
    const expected = isIn ? 'in' : (line.refusal ?? expectedRefusal(who, name, method));
    return { name, visitor, expected, kind: `${expected} ${isStaff}` };
  });
}

/**
 * Knocks at every door as everyone; what was not answered as it should be. Each kind of answer is asked
 * for once as a page that is rendered, as another one's at the next address, and by the others as data
 * alone: that door is the same, and stands open to whoever knows it.
 */
async function faultsOf(
  world: AccessWorld,
  method: 'GET' | 'POST',
  routes: readonly ScreenRoute[],
) {
  const faults: string[] = [];
  for (const [at, { address, isPage }] of routes.entries()) {
    const path = sampleOf(address, lineOf(address), world);
    const everyone = callers(world, method, address, path);
    for (const { name, visitor, expected, kind } of everyone) {
      const alike = everyone.filter((other) => other.kind === kind);
      const isShown = !isPage || alike[at % alike.length]?.name === name;
      const page = await (!isShown
        ? visitor.knock(method, path)
        : method === 'GET'
          ? visitor.get(path)
          : visitor.post(path, {}));
      const got = answerOf(page);
      if (got !== expected) faults.push(`${method} ${address} as ${name}: ${got}, not ${expected}`);
    }
  }
  return faults;
}

function lineOf(address: string): Line {
  const line = ACCESS[address];
  if (line === undefined) throw new Error(`${address} has no line`);
  return line;
}

describe('every address of a screen', () => {
  it('has its line in the table, and every line an address', async () => {
    const addresses = (await screenRoutes()).map(({ address }) => address).sort();
    expect(Object.keys(ACCESS).sort()).toEqual(addresses);
  });

  it('is shown to those it is for, and to nobody else', { timeout: 120_000 }, async () => {
    expect(await faultsOf(await anAccessWorld(), 'GET', await screenRoutes())).toEqual([]);
  });

  it('takes forms from those it is for, and from nobody else', { timeout: 120_000 }, async () => {
    const withAction = (await screenRoutes()).filter(({ hasAction }) => hasAction);
    expect(await faultsOf(await anAccessWorld(), 'POST', withAction)).toEqual([]);
  });
});
