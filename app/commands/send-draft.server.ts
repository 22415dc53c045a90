import { eq } from 'drizzle-orm';
import { immediately, type Tx } from '#db/client.server.ts';
import { drafts, incomingMails } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { RESERVATION_LINK_DAYS } from '#app/domain/people/access-link.ts';
import { isStaff } from '#app/domain/people/roles.ts';
import { openSteps } from '#app/domain/reservation/draft.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { type KeptDraft, loadDraft } from '#app/queries/draft.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { issueLink } from './access-links.server.ts';
import type { Doer } from './decide.server.ts';
import { correctionForm, submissionForm } from './draft-form.server.ts';
import type { House } from './house.server.ts';
import { claimBySending } from './officers.server.ts';
import { runVerb } from './run-verb.server.ts';
import { submit } from './submit.server.ts';

const FOR_GOOD = '9999-12-31T00:00:00Z' as Instant;

/** Where a sent draft is found from then on: its number, and a token that opens it. */
export interface SentDraft {
  readonly number: string;
  readonly token: string;
}

/**
 * Sends a draft: a new request, or the correction of a returned one. However often it is sent, it
 * becomes one request: what it became stands in the draft, written in the same transaction.
 * @param doer whoever writes it: the pemda, or staff for it
 */
export function sendDraft(house: House, id: string, doer: Doer): Result<SentDraft, Refusal> {
  return immediately(house.db, (tx) => {
    const draft = loadDraft(tx, id, house.clock());
    if (draft === null) return refuse({ code: 'not-found' });
    const sent = draft.reservationNumber === null ? send(tx, house, { draft, doer }) : ok(null);
    if (!sent.ok) return sent;
    if (sent.value !== null) markSent(tx, id, sent.value);
    return ok(opened(tx, house, sent.value ?? (draft.reservationNumber as string)));
  });
}

/** Opens what a draft became for whoever holds the draft; null where it was not sent. */
export function openSentDraft(house: House, id: string): SentDraft | null {
  return immediately(house.db, (tx) => {
    const number = loadDraft(tx, id, house.clock())?.reservationNumber ?? null;
    return number === null ? null : opened(tx, house, number);
  });
}

interface Sending {
  readonly draft: KeptDraft;
  readonly doer: Doer;
}

/** Gives the number it got; its own transaction lies inside that of the sending. */
function send(tx: Tx, house: House, { draft, doer }: Sending): Result<string, Refusal> {
  const open = openSteps(draft);
  if (open.length > 0) {
    const errors = open.map((path) => ({ path, message: 'Langkah ini belum diisi.' }));
    return refuse({ code: 'invalid', errors });
  }
  if (draft.corrects !== null) return sendCorrection(house, doer, draft, draft.corrects);
  const form = submissionForm(draft);
  if (form === null) return refuse({ code: 'not-found' });
  const submitted = submit(house, doer, { form, letter: draft.letter });
  if (!submitted.ok) return submitted;
  const { value } = submitted;
  const number = value.kind === 'made' ? value.decision.next.number : value.number;
  claimForWriters(tx, house, doer, { draft, number });
  return ok(number);
}

/** Whoever asks for an office asks to speak for it: the contact, and the address that wrote it. */
function claimForWriters(
  tx: Tx,
  house: House,
  doer: Doer,
  { draft, number }: { readonly draft: KeptDraft; readonly number: string },
): void {
  const { office, contact } = draft.answers;
  if (office === undefined || isStaff(doer.actor.role)) return;
  const context = { ...doer, now: house.clock(), newId: house.newId };
  for (const email of new Set([contact?.email ?? null, draft.ownerEmail])) {
    if (email === null) continue;
    const wish = { email, office: { ...office, asPrinted: null }, reservationNumber: number };
    claimBySending(tx, wish, context);
  }
}

/** Nobody saw a revision here: whether the request still waits for a correction its status tells. */
function sendCorrection(
  house: House,
  doer: Doer,
  draft: KeptDraft,
  number: string,
): Result<string, Refusal> {
  const revision = loadReservation(house.db, number)?.revision ?? 0;
  const form = correctionForm(draft, revision);
  const done = runVerb(house, doer, number, 'resubmit', form, draft.letter);
  return done.ok ? ok(number) : done;
}

/** What was answered lives on in the request; the draft keeps only what it became. */
function markSent(tx: Tx, id: string, reservationNumber: string): void {
  tx.update(drafts)
    .set({ reservationNumber, answers: {}, letter: null, letterName: null, ...withoutMail(tx, id) })
    .where(eq(drafts.id, id))
    .run();
}

/** What a mail became is known for good, so that the same one dropped again leads there; its words go. */
function withoutMail(tx: Tx, id: string) {
  const kept = tx.select({ onBehalf: drafts.onBehalf }).from(drafts).where(eq(drafts.id, id)).get();
  const isOfMail = tx.select().from(incomingMails).where(eq(incomingMails.draftId, id)).get();
  const onBehalf = kept?.onBehalf ?? null;
  return {
    onBehalf: onBehalf === null ? null : { ...onBehalf, mail: null },
    ...(isOfMail !== undefined && { expiresAt: FOR_GOOD }),
  };
}

function opened(tx: Tx, house: House, number: string): SentDraft {
  const found = loadReservation(tx, number);
  if (found === null) throw new Error(`${number} does not exist`);
  const token = issueLink(tx, house, {
    ...{ subject: `reservation:${found.id}`, days: RESERVATION_LINK_DAYS, now: house.clock() },
  });
  return { number, token };
}
