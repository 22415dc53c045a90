import type { Instant } from '../calendar/instant.ts';
import type { Role } from './roles.ts';

/** `waiting`: its link has not been used yet; `lapsed`: nor can it be any more. */
export type AccountState = 'active' | 'waiting' | 'lapsed' | 'closed';

/** What the state of an account follows from. */
export interface AccountFacts {
  readonly hasPassword: boolean;
  readonly activationExpiresAt: Instant | null;
  readonly disabledAt: Instant | null;
}

export function accountState(facts: AccountFacts, now: Instant): AccountState {
  if (facts.disabledAt !== null) return 'closed';
  if (facts.hasPassword) return 'active';
  return linkIsOpen(facts, now) ? 'waiting' : 'lapsed';
}

/** Does the link that was last given out for the account still open it? */
export function linkIsOpen(
  { activationExpiresAt, disabledAt }: Omit<AccountFacts, 'hasPassword'>,
  now: Instant,
): boolean {
  return disabledAt === null && activationExpiresAt !== null && now < activationExpiresAt;
}

/** Why an account keeps its role, or stays open. */
export type AccountFault = 'ownRole' | 'ownAccount' | 'lastAdmin';

interface Account {
  readonly id: string;
  readonly role: Role;
}

interface Around {
  readonly actorId: string;
  /** Other admins who can sign in today. */
  readonly otherAdmins: number;
}

/** Nobody takes their own role away, and the office never stands without an admin. */
export function roleFault(account: Account, role: Role, around: Around): AccountFault | null {
  if (role === account.role) return null;
  if (account.id === around.actorId) return 'ownRole';
  return isLastAdmin(account, around) ? 'lastAdmin' : null;
}

export function closingFault(account: Account, around: Around): AccountFault | null {
  if (account.id === around.actorId) return 'ownAccount';
  return isLastAdmin(account, around) ? 'lastAdmin' : null;
}

function isLastAdmin({ role }: Account, { otherAdmins }: Around): boolean {
  return role === 'admin' && otherAdmins === 0;
}
