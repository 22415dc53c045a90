import type { ServerBuild } from '@remix-run/node';

type Routes = ServerBuild['routes'];

/** Key of what is under no section of its own: the start page, and every address that is not there. */
export const ELSEWHERE = '';

/**
 * A build cut into sections by the first part of an address. The router sorts and compares every
 * route it knows anew at each request; a section knows only those that could match.
 */
export function sectionsOf(build: ServerBuild): ReadonlyMap<string, ServerBuild> {
  const leaves = leavesOf(build.routes).map((id) => ({
    id,
    section: sectionOf(addressOf(build.routes, id)),
  }));
  const names = new Set([ELSEWHERE, ...leaves.map(({ section }) => section)]);
  const everywhere = ['*', ...[...names].filter((name) => name.startsWith(':'))];
  return new Map(
    [...names].map((name) => {
      const kept = leaves.filter(({ section }) => section === name || everywhere.includes(section));
      return [name, withRoutes(build, new Set(kept.flatMap(({ id }) => lineOf(build.routes, id))))];
    }),
  );
}

/** The section of a request's path; as the router reads it: decoded, upper and lower case alike. */
export function sectionOf(path: string): string {
  const [first = ''] = path.replace(/^\/+/, '').split('/', 1);
  try {
    return decodeURIComponent(first.replace(/\.data$/, '')).toLowerCase();
  } catch {
    return ELSEWHERE;
  }
}

function leavesOf(routes: Routes): string[] {
  const parents = new Set(Object.values(routes).map((route) => route?.parentId));
  return Object.keys(routes).filter((id) => !parents.has(id));
}

/** A route and all it lies in. */
function lineOf(routes: Routes, id: string | undefined): string[] {
  return id === undefined ? [] : [id, ...lineOf(routes, routes[id]?.parentId)];
}

function addressOf(routes: Routes, id: string): string {
  return lineOf(routes, id)
    .reverse()
    .flatMap((part) => routes[part]?.path ?? [])
    .filter((part) => part !== '')
    .join('/');
}

function withRoutes(build: ServerBuild, kept: ReadonlySet<string>): ServerBuild {
  const keep = <T>(all: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(all).filter(([id]) => kept.has(id)));
  const assets = { ...build.assets, routes: keep(build.assets.routes) };
  return { ...build, routes: keep(build.routes), assets };
}
