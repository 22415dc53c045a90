import type { Instant } from '../calendar/instant.ts';

/** Where an address's claim to speak for an office stands. */
export const OFFICER_STATES = ['claimed', 'confirmed', 'refused', 'ended'] as const;
export type OfficerState = (typeof OFFICER_STATES)[number];

/** What the secretariat may do about a claim. */
export const CLAIM_DEEDS = ['confirm', 'refuse', 'end'] as const;
export type ClaimDeed = (typeof CLAIM_DEEDS)[number];

/** The state each deed is done from, and the one it leads to; what is decided is not decided again. */
export const CLAIM_STEPS: Readonly<
  Record<ClaimDeed, { readonly from: OfficerState; readonly to: OfficerState }>
> = {
  confirm: { from: 'claimed', to: 'confirmed' },
  refuse: { from: 'claimed', to: 'refused' },
  end: { from: 'confirmed', to: 'ended' },
};

/** One claim of an address, as far as it decides what the address may see. */
export interface ClaimStanding {
  readonly officeKey: string;
  readonly state: OfficerState;
  readonly claimedAt: Instant;
}

/** An address as it is kept and compared. */
export function addressOf(text: string): string {
  return text.trim().toLowerCase();
}

/** Does a government body of Indonesia give the address out? Only those may have a name under go.id. */
export function isGovernmentAddress(address: string): boolean {
  return /^[^\s@]+@(?:[a-z0-9-]+\.)+go\.id$/i.test(address.trim());
}

/** What an address may see, office by office. */
export interface Scope {
  readonly address: string;
  /** Offices whose whole history it sees. */
  readonly whole: readonly string[];
  /** Offices of which it sees nothing any more. */
  readonly closed: readonly string[];
}

/**
 * Confirmed for an office, an address sees all of it. Refused or ended once, nothing, until a later
 * claim is confirmed: to claim anew opens nothing by itself. Where it waits for the first time, or
 * claims nothing, it sees the requests that name it as their contact, since their letters go there
 * anyway.
 */
export function scopeOf(address: string, claims: readonly ClaimStanding[]): Scope {
  const keys = [...new Set(claims.map(({ officeKey }) => officeKey))];
  const isIn = (key: string, ...states: readonly OfficerState[]) =>
    claims.some(({ officeKey, state }) => officeKey === key && states.includes(state));
  return {
    address: addressOf(address),
    whole: keys.filter((key) => isIn(key, 'confirmed')),
    closed: keys.filter((key) => isIn(key, 'refused', 'ended') && !isIn(key, 'confirmed')),
  };
}

/** May the address see a request of that office with that contact? */
export function maySee(
  { address, whole, closed }: Scope,
  request: { readonly officeKey: string; readonly contactEmail: string | null },
): boolean {
  if (whole.includes(request.officeKey)) return true;
  if (closed.includes(request.officeKey) || request.contactEmail === null) return false;
  return addressOf(request.contactEmail) === address;
}
