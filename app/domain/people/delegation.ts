import type { LocalDate } from '../calendar/local-date.ts';
import type { ActorRole } from './roles.ts';

/** Somebody of the secretariat decides in the supervisor's place for some days; both ends count. */
export interface Delegation {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly revoked: boolean;
}

/** `coming`: its first day is still ahead. */
export type DelegationState = 'coming' | 'active' | 'over' | 'revoked';

export function delegationState(
  { from, to, revoked }: Delegation,
  today: LocalDate,
): DelegationState {
  if (revoked) return 'revoked';
  if (today < from) return 'coming';
  return today <= to ? 'active' : 'over';
}

/** Somebody as far as it matters whose place they stand in. */
interface Deputy {
  readonly name: string;
  readonly role: ActorRole;
  readonly deputyUntil?: LocalDate | null | undefined;
}

/** Does somebody stand in for the supervisor today? A deputy is always of the secretariat. */
export function isDeputy({ role, deputyUntil = null }: Omit<Deputy, 'name'>): boolean {
  return role === 'secretariat' && deputyUntil !== null;
}

/** The role whose rights somebody has beside their own. */
export function actsAs(actor: Omit<Deputy, 'name'>, role: ActorRole): boolean {
  return actor.role === role || (role === 'supervisor' && isDeputy(actor));
}

/** How a deputy's decision is signed: their own name, in whose place, and until when that holds. */
export function signatureOf(actor: Deputy): string {
  const { name, deputyUntil = null } = actor;
  if (!isDeputy(actor) || deputyUntil === null) return name;
  const [year, month, day] = deputyUntil.split('-');
  return `${name}, a.n. atasan (wakil sampai ${day}-${month}-${year})`;
}

/** What the record adds to a deputy's line; who they are themselves stands there anyway. */
export function onBehalf(actor: Omit<Deputy, 'name'>): Readonly<Record<string, string>> {
  const { deputyUntil = null } = actor;
  return isDeputy(actor) && deputyUntil !== null ? { onBehalfOf: 'supervisor', deputyUntil } : {};
}
