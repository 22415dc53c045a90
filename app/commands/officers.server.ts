import { eq } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { officers } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import type { AccountNoticeKind } from '#app/domain/decisions/notice.ts';
import { officeKey, type RequesterOffice } from '#app/domain/people/office.ts';
import { addressOf, CLAIM_STEPS, type ClaimDeed, scopeOf } from '#app/domain/people/officer.ts';
import { can } from '#app/domain/people/permissions.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import {
  type Claim,
  claimsOf,
  findClaim,
  officeOfClaim,
  requestsThrough,
  standingClaim,
} from '#app/queries/officers.server.ts';
import { zoneOf } from '#app/queries/reference.server.ts';
import { revokeDraftLinks, revokeLinks } from './access-links.server.ts';
import { writeAccountNotice } from './account-notices.server.ts';
import { writeAudit } from './audit.server.ts';
import type { CommitContext } from './commit.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';
import { regionErrors } from './references.server.ts';

/** An address that wants to speak for an office, and the request whose letter speaks for it. */
interface Wish {
  readonly email: string;
  readonly office: RequesterOffice;
  readonly reservationNumber: string | null;
}

type Context = Pick<CommitContext, 'now' | 'actor' | 'requestId' | 'newId'>;

/**
 * The claim that follows from a request by itself. An address that was refused or has ended asks
 * anew only by its own hand: anybody may name it as a contact.
 */
export function claimBySending(tx: Tx, wish: Wish, context: Context): void {
  const { closed } = scopeOf(wish.email, claimsOf(tx, wish.email));
  if (!closed.includes(officeKey(wish.office))) claimOffice(tx, wish, context);
}

/** Claims an office inside a transaction; a claim that stands already stays as it is. */
export function claimOffice(tx: Tx, wish: Wish, context: Context): void {
  const { email, office, reservationNumber } = wish;
  const address = addressOf(email);
  const key = officeKey(office);
  const standing = standingClaim(tx, address, key);
  if (standing !== null) return takeLetter(tx, standing, reservationNumber);
  const { body, regionCode, name, opd } = office;
  const id = context.newId();
  tx.insert(officers)
    .values({
      ...{ id, email: address, officeKey: key, body, regionCode, officeName: name, opd },
      ...{ state: 'claimed', claimedAt: context.now, reservationNumber },
      ...{ decidedAt: null, decidedBy: null, reason: null },
    })
    .run();
  noteClaim(tx, { id, email: address, officeKey: key }, 'officer.claimed', null, context);
}

/** A claim that was made without a letter is spoken for by the first one that follows. */
function takeLetter(tx: Tx, standing: Claim, reservationNumber: string | null): void {
  if (standing.state !== 'claimed' || standing.reservationNumber !== null) return;
  if (reservationNumber === null) return;
  tx.update(officers).set({ reservationNumber }).where(eq(officers.id, standing.id)).run();
}

/** A claim that somebody who has signed in makes without a request. */
export function claimByHand(
  house: House,
  doer: Doer,
  wish: Omit<Wish, 'reservationNumber'>,
): Result<null, Refusal> {
  return inTransaction(house, doer, (tx, context) => {
    const errors = regionErrors(context.reference, wish.office, 'regionCode');
    if (errors.length > 0) return refuse({ code: 'invalid', errors });
    claimOffice(tx, { ...wish, reservationNumber: null }, context);
    return ok(null);
  });
}

const NEWS: Readonly<Record<ClaimDeed, AccountNoticeKind>> = {
  confirm: 'officerConfirmed',
  refuse: 'officerRefused',
  end: 'officerEnded',
};

/**
 * Confirms a claim, refuses it, or ends one that was confirmed; what the address may see follows at
 * once. Decided by somebody else meanwhile: 409, and nothing is written.
 */
export function decideClaim(
  house: House,
  doer: Doer,
  id: string,
  { deed, reason }: { readonly deed: ClaimDeed; readonly reason: string | null },
): Result<Claim, Refusal> {
  if (!can(doer.actor, 'confirmOfficer')) return refuse({ code: 'forbidden' });
  return inTransaction(house, doer, (tx, context) => {
    const claim = findClaim(tx, id);
    if (claim === null) return refuse({ code: 'not-found' });
    const { from, to } = CLAIM_STEPS[deed];
    if (claim.state === to) return ok(claim);
    if (claim.state !== from) {
      const { decidedBy, decidedAt } = claim;
      return refuse({
        ...{ code: 'stale', decidedBy: decidedBy ?? 'Sistem' },
        decidedAt: decidedAt ?? claim.claimedAt,
      });
    }
    const decided = { state: to, decidedAt: context.now, decidedBy: doer.actor.name, reason };
    tx.update(officers).set(decided).where(eq(officers.id, id)).run();
    noteClaim(tx, claim, `officer.${to}`, reason, context);
    if (deed !== 'confirm') revokeLinksOf(tx, claim, context.now);
    tellOfficer(tx, claim, { deed, reason }, context);
    return ok({ ...claim, ...decided });
  });
}

/** The office is over for the address: so are the links to requests that it was given. */
function revokeLinksOf(tx: Tx, { email, officeKey: key }: Claim, now: Instant): void {
  for (const { id, number } of requestsThrough(tx, { email, officeKey: key })) {
    revokeLinks(tx, `reservation:${id}`, now);
    revokeDraftLinks(tx, number, now);
  }
}

function tellOfficer(
  tx: Tx,
  claim: Claim,
  { deed, reason }: { readonly deed: ClaimDeed; readonly reason: string | null },
  { house, reference, now }: CommitContext,
): void {
  writeAccountNotice(tx, house, {
    ...{ kind: NEWS[deed], email: claim.email, about: `officer:${claim.id}`, now },
    zone: zoneOf(reference, claim.regionCode),
    officeLabel: officeLabel(officeOfClaim(claim), reference),
    url: deed === 'confirm' ? `${house.baseUrl}/masuk/instansi` : null,
    words: reason === null ? [] : [reason],
  });
}

function noteClaim(
  tx: Tx,
  { id, email, officeKey: key }: Pick<Claim, 'id' | 'email' | 'officeKey'>,
  action: string,
  reason: string | null,
  { now, actor, requestId }: Pick<Context, 'now' | 'actor' | 'requestId'>,
): void {
  writeAudit(tx, {
    ...{ action, subject: `officer:${id}`, details: { officeKey: key }, personal: { email } },
    ...{ reason, revision: null, at: now, actor, requestId },
  });
}
