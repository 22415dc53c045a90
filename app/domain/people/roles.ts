import type { LocalDate } from '../calendar/local-date.ts';

/** The nine roles of `domain.md` §1. `system` is the clockwork: it acts, but nobody signs in as it. */
export const ROLES = [
  'pemda',
  'agent',
  'secretariat',
  'unit',
  'narasumber',
  'reception',
  'supervisor',
  'auditor',
  'admin',
] as const;
export type Role = (typeof ROLES)[number];
export type ActorRole = Role | 'system';

/** Everyone of the house; a pemda is the only one who is not. */
export function isStaff(role: ActorRole): boolean {
  return role !== 'pemda';
}

/** Who acts, as they are at that moment; the audit keeps a copy. */
export interface Actor {
  /**
   * `link`: whoever holds the link of one request; it opens that request alone. `officer`: an
   * address of a pemda that has signed in.
   */
  readonly kind: 'user' | 'apiKey' | 'link' | 'officer' | 'system';
  readonly id: string;
  readonly name: string;
  readonly role: ActorRole;
  /** For a pemda: the one office whose records it sees ({@link officeKey}). */
  readonly officeKey: string | null;
  /** For a unit coordinator. */
  readonly unitId: string | null;
  /** For a narasumber who signs in as a person; null for a key that acts for the role. */
  readonly narasumberId: string | null;
  /** The last day on which they stand in for the supervisor; left out or null where they do not. */
  readonly deputyUntil?: LocalDate | null | undefined;
}

export const SYSTEM_ACTOR: Actor = {
  kind: 'system',
  id: 'system',
  name: 'Sistem',
  role: 'system',
  officeKey: null,
  unitId: null,
  narasumberId: null,
};

/** Whoever looks at the public pages: treated like a pemda, of no office yet. */
export const VISITOR: Actor = {
  ...{ kind: 'link', id: 'visitor', name: 'Pengunjung', role: 'pemda' },
  ...{ officeKey: null, unitId: null, narasumberId: null },
};
