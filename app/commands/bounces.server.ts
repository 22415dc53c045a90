import { randomUUID } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { bouncedAddresses, outbox, sendAttempts } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import {
  type DeliveryReport,
  isOutdated,
  type ReportedRecipient,
  reportedVerdict,
} from '#app/domain/mail/delivery-report.ts';
import { cleanReply } from '#app/domain/mail/smtp-reply.ts';
import { can } from '#app/domain/people/permissions.ts';
import { SYSTEM_ACTOR } from '#app/domain/people/roles.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { noteById, notedAddress } from '#app/queries/bounces.server.ts';
import type { CommitContext } from './commit.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';
import { note } from './resources.server.ts';
import { resendTo } from './resend-notice.server.ts';
import { writeAttempt } from './send-attempts.server.ts';

interface Returned {
  readonly address: string;
  readonly detail: string;
  readonly source: 'smtp' | 'report' | 'person';
  readonly outboxId: string | null;
  readonly at: Instant;
  /** Who says so; the clockwork where left out. */
  readonly by?: string;
}

/** Notes an address from which mail came back, inside a transaction; one that is noted already stays as it is. */
export function noteReturned(tx: Tx, { by = SYSTEM_ACTOR.name, at, ...told }: Returned): string {
  const address = told.address.toLowerCase();
  const known = notedAddress(tx, address);
  if (known !== null) return known.id;
  const id = randomUUID();
  tx.insert(bouncedAddresses)
    .values({
      ...{ id, address, notedAt: at, notedBy: by, source: told.source },
      ...{ detail: told.detail, outboxId: told.outboxId, clearedAt: null, clearedBy: null },
    })
    .run();
  return id;
}

/** A person notes an address, told by phone for instance that nobody reads it. */
export function noteByHand(
  house: House,
  doer: Doer,
  { address, detail }: { readonly address: string; readonly detail: string },
): Result<{ readonly id: string }, Refusal> {
  return manageMail(house, doer, (tx, context) => {
    const known = notedAddress(tx, address);
    if (known !== null) return ok({ id: known.id });
    const { now: at, actor } = context;
    const told = { address, detail, source: 'person', outboxId: null, at, by: actor.name } as const;
    const id = noteReturned(tx, told);
    note(tx, context, 'mailAddress.noted', `mailAddress:${id}`, { source: 'person' });
    return ok({ id });
  });
}

/** Takes a note off an address, and sends what was kept for it where that is wanted. */
export function clearNote(
  house: House,
  doer: Doer,
  { id, resend }: { readonly id: string; readonly resend: boolean },
): Result<{ readonly resent: number }, Refusal> {
  return manageMail(house, doer, (tx, context) => {
    const known = noteById(tx, id);
    if (known === null) return refuse({ code: 'not-found' });
    const { changes } = tx
      .update(bouncedAddresses)
      .set({ clearedAt: context.now, clearedBy: context.actor.name })
      .where(and(eq(bouncedAddresses.id, id), isNull(bouncedAddresses.clearedAt)))
      .run();
    if (changes === 0) return ok({ resent: 0 });
    const resent = resend ? resendTo(tx, house, context, known.address) : 0;
    note(tx, context, 'mailAddress.cleared', `mailAddress:${id}`, { resent });
    return ok({ resent });
  });
}

/** What a delivery report led to. */
export type TakenReport =
  /** It names no mail of this office. */
  | { readonly kind: 'unknown' }
  /** The mail arrived, or is still tried by the other side. */
  | { readonly kind: 'underWay' }
  /** It tells of an earlier sending; the mail has gone out anew since. */
  | { readonly kind: 'outdated' }
  /** The mail came back; `noteId` where the address is the cause. */
  | { readonly kind: 'returned'; readonly noteId: string | null; readonly detail: string };

/**
 * Takes what a server reports of a mail of ours. Only a report that names a letter by its Message-ID
 * is believed: those nobody can guess, so that no stranger can keep a pemda's mail back by a made-up one.
 */
export function takeReport(
  house: House,
  doer: Doer,
  report: DeliveryReport,
): Result<TakenReport, Refusal> {
  return manageMail<TakenReport>(house, doer, (tx, context) => {
    const row = noticeNamedIn(tx, report);
    if (row === null || !wasTaken(tx, row)) return ok({ kind: 'unknown' });
    const told = aboutRecipient(report, row.recipient);
    const verdict = told === null ? null : reportedVerdict(told);
    if (told === null || verdict === null) return ok({ kind: 'underWay' });
    if (row.state === 'sent' && row.sentAt !== null && isOutdated(report, row.sentAt)) {
      return ok({ kind: 'outdated' });
    }
    const { status, diagnostic } = told;
    const isSaid = diagnostic.includes(status);
    const detail = cleanReply(isSaid ? diagnostic : `${status} ${diagnostic}`);
    sendBack(tx, row, { detail, at: context.now });
    const { recipient: address, id: outboxId } = row;
    // Where it failed behind another address, this one may still be read: a person looks at it.
    const isOwn = told.address.toLowerCase() === address.toLowerCase();
    const noteId =
      verdict.about === 'address' && isOwn
        ? noteReturned(tx, {
            ...{ address, detail, source: 'report', outboxId, at: context.now },
            by: context.actor.name,
          })
        : null;
    note(tx, context, 'notice.returned', `notice:${outboxId}`, { kind: row.kind, detail });
    return ok({ kind: 'returned', noteId, detail });
  });
}

type Notice = typeof outbox.$inferSelect;

/** Our Message-IDs are made of the notice's id. */
function noticeNamedIn(tx: Tx, { messageIds }: DeliveryReport): Notice | null {
  for (const messageId of messageIds) {
    const id = /^<?([^@<>\s]+)@/.exec(messageId)?.[1] ?? '';
    const row = tx.select().from(outbox).where(eq(outbox.id, id)).get();
    if (row !== undefined) return row;
  }
  return null;
}

/** Did a server ever take it? What never left the house comes back from nowhere. */
function wasTaken(tx: Tx, { id, state }: Notice): boolean {
  if (state === 'sent') return true;
  const taken = tx
    .select({ at: sendAttempts.at })
    .from(sendAttempts)
    .where(and(eq(sendAttempts.outboxId, id), eq(sendAttempts.outcome, 'sent')))
    .get();
  return taken !== undefined;
}

/** A letter has one reader; a server that passed it on may report where it went instead. */
function aboutRecipient({ recipients }: DeliveryReport, address: string): ReportedRecipient | null {
  const own = recipients.find((one) => one.address.toLowerCase() === address.toLowerCase());
  return own ?? (recipients.length === 1 ? (recipients[0] ?? null) : null);
}

/** Was taken by a server and has not reached its reader: it stands among those a person looks at. */
function sendBack(
  tx: Tx,
  { id, sentVia }: Notice,
  { detail, at }: { readonly detail: string; readonly at: Instant },
): void {
  const lastError = `Kembali setelah terkirim: ${detail}`;
  const { changes } = tx
    .update(outbox)
    .set({ state: 'failed', sentAt: null, sentVia: null, lastError })
    .where(and(eq(outbox.id, id), eq(outbox.state, 'sent')))
    .run();
  if (changes === 0) return;
  writeAttempt(tx, {
    outboxId: id,
    at,
    via: sentVia ?? 'smtp',
    outcome: 'refused',
    reply: lastError,
  });
}

/** Runs a deed about mail for those who may do it. */
function manageMail<T>(
  house: House,
  doer: Doer,
  deed: (tx: Tx, context: CommitContext) => Result<T, Refusal>,
): Result<T, Refusal> {
  if (!can(doer.actor, 'manageMail')) return refuse({ code: 'forbidden' });
  return inTransaction(house, doer, deed);
}
