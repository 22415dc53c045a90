import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { drafts } from '#db/schema/index.ts';
import { advance } from '#app/domain/decisions/advance.ts';
import type { Decision, Refusal } from '#app/domain/decisions/decision.ts';
import { toRequester } from '#app/domain/decisions/notice.ts';
import { can } from '#app/domain/people/permissions.ts';
import {
  changedParts,
  followedContact,
  isContactKept,
  isOneMailbox,
} from '#app/domain/reservation/contact.ts';
import {
  type Contact,
  endOfPlan,
  type Reservation,
  startOfPlan,
} from '#app/domain/reservation/reservation.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { isNoted } from '#app/queries/bounces.server.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { zoneOf } from '#app/queries/reference.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { revokeDraftLinks, revokeLinks } from './access-links.server.ts';
import { writeAccountNotice } from './account-notices.server.ts';
import { commit, type CommitContext } from './commit.server.ts';
import { type Doer, inTransaction, settleInPlace } from './decide.server.ts';
import type { House } from './house.server.ts';
import { redirectMail } from './redirect-mail.server.ts';

/** A contact put right. */
export interface ContactCorrection {
  /** As it stood on the page; null where the request had none. */
  readonly seen: Contact | null;
  readonly wanted: Contact;
  /** Who said so, and how they were known. */
  readonly reason: string;
}

/** What came of it: `redirected` letters that had not arrived go to the new address. */
export interface ContactCorrected {
  readonly isNewMailbox: boolean;
  readonly redirected: number;
}

/**
 * Puts right whom the office writes and calls. Another mailbox is another reader: what opened the
 * request before opens it no more, the new one gets a link of its own, with the appointment where one
 * stands, and what had not arrived.
 */
export function correctContact(
  house: House,
  doer: Doer,
  number: string,
  { seen, wanted, reason }: ContactCorrection,
): Result<ContactCorrected, Refusal> {
  if (!can(doer.actor, 'correctContact')) return refuse({ code: 'forbidden' });
  return inTransaction(house, doer, (tx, context) => {
    const loaded = loadReservation(tx, number);
    if (loaded === null) return refuse({ code: 'not-found' });
    const found = settleInPlace(tx, loaded, context);
    const before = found.contact;
    const parts = changedParts(before, wanted);
    if (parts.length === 0) return ok({ isNewMailbox: false, redirected: 0 });
    if (changedParts(before, seen).length > 0) {
      const { decidedBy, decidedAt } = found;
      return refuse({ code: 'stale', decidedBy, decidedAt });
    }
    const isNewMailbox = !isOneMailbox(before?.email ?? null, wanted.email);
    const problem = whyNot(found, context, wanted);
    if (problem !== null) return refuse({ code: 'invalid', errors: [problem] });
    if (isNewMailbox && wanted.email !== null && isNoted(tx, wanted.email)) {
      return refuse({ code: 'invalid', errors: [NOTED] });
    }
    followInDrafts(tx, number, { before, after: wanted });
    if (isNewMailbox) {
      revokeLinks(tx, `reservation:${found.id}`, context.now);
      revokeDraftLinks(tx, number, context.now);
    }
    const decision = corrected(found, { wanted, reason, parts, isNewMailbox }, context);
    const { policyId } = found;
    const policy = context.reference.policies.find(({ id }) => id === policyId) ?? context.policy;
    commit(tx, found, decision, { ...context, policy });
    const old = before?.email ?? null;
    if (isNewMailbox) tellFormer(tx, house, found, context);
    const redirected =
      isNewMailbox && old !== null && wanted.email !== null
        ? redirectMail(tx, house, context, { reservationId: found.id, from: old })
        : 0;
    return ok({ isNewMailbox, redirected });
  });
}

/**
 * Corrections of a returned request that somebody has begun say whom the request named then; what they
 * send must not bring that back.
 */
function followInDrafts(
  tx: Tx,
  number: string,
  { before, after }: { readonly before: Contact | null; readonly after: Contact },
): void {
  if (before === null) return;
  const begun = tx
    .select({ id: drafts.id, answers: drafts.answers })
    .from(drafts)
    .where(and(eq(drafts.corrects, number), isNull(drafts.reservationNumber)))
    .all();
  for (const { id, answers } of begun) {
    if (answers.contact === undefined) continue;
    const contact = followedContact(answers.contact, { before, after });
    tx.update(drafts)
      .set({ answers: { ...answers, contact } })
      .where(eq(drafts.id, id))
      .run();
  }
}

/** The mailbox that is left learns it, so that a wrong change is noticed; one that sends mail back does not. */
function tellFormer(
  tx: Tx,
  house: House,
  found: Reservation,
  { now, reference }: CommitContext,
): void {
  const { number, revision, contact, office, plan, calendarSequence } = found;
  const email = contact?.email ?? null;
  if (contact === null || email === null || isNoted(tx, email)) return;
  writeAccountNotice(tx, house, {
    ...{ kind: 'contactMoved', email, name: contact.name, number, now },
    officeLabel: officeLabel(office, reference),
    zone: zoneOf(reference, office.regionCode),
    about: `${number}:${revision}`,
    ...(isInvited(found) &&
      plan !== null &&
      calendarSequence !== null && {
        calendar: {
          ...{ method: 'CANCEL', sequence: calendarSequence + 1 },
          ...{ start: startOfPlan(plan), end: endOfPlan(plan) },
        },
      }),
  });
}

/** Does an appointment stand in the contact's calendar? */
function isInvited({ status, calendarSequence }: Reservation): boolean {
  return status === 'approved' && calendarSequence !== null;
}

/**
 * The former mailbox gives its entry back by the number after the last, the new one is invited by the
 * one after that: also whoever reads both, or gets the request back later, is left with the appointment.
 */
function sequenceAfter({ calendarSequence }: Reservation): number | null {
  return calendarSequence === null ? null : calendarSequence + 2;
}

function corrected(
  found: Reservation,
  told: {
    readonly wanted: Contact;
    readonly reason: string;
    readonly parts: readonly string[];
    readonly isNewMailbox: boolean;
  },
  context: CommitContext,
): Decision {
  const { wanted, reason, parts, isNewMailbox } = told;
  // No rule was asked: what was decided stays explained by the edition it was decided under.
  const isInvitedAnew = isNewMailbox && isInvited(found);
  const next = {
    ...advance(found, context, { contact: wanted }),
    policyId: found.policyId,
    ...(isInvitedAnew && { calendarSequence: sequenceAfter(found) }),
  };
  const details = { parts: [...parts], linksRevoked: isNewMailbox };
  const personal = {
    before: found.contact === null ? null : { ...found.contact },
    after: { ...wanted },
  };
  return {
    ...{ next, violations: [], findings: [] },
    notices: isNewMailbox
      ? [toRequester('linkReissued', [], isInvitedAnew ? 'request' : null)]
      : [],
    audit: [{ action: 'reservation.contactCorrected', reason, details, personal }],
  };
}

const NOTED = {
  path: 'contact.email',
  message:
    'Surel ke alamat ini juga tercatat kembali. Bila kini berfungsi, minta Sekretariat menghapus catatannya dahulu.',
};

function whyNot(found: Reservation, { now }: CommitContext, wanted: Contact) {
  if (isContactKept(found, now)) return null;
  const path = wanted.email === null ? 'contact.name' : 'contact.email';
  return { path, message: CONTACT_OVER };
}

/** Said where an address is no longer taken. */
const CONTACT_OVER =
  'Masa simpan data narahubung permohonan ini sudah lewat, sehingga tidak dapat diperbarui lagi.';
