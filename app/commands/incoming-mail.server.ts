import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { immediately } from '#db/client.server.ts';
import { drafts, incomingMails } from '#db/schema/index.ts';
import type { OpenedMail } from '#app/documents/letters/letter-jobs.ts';
import type { LetterRefusal } from '#app/documents/letters/letter-refusal.ts';
import { photoTurn } from '#app/documents/letters/letter-turns.ts';
import { readMail } from '#app/documents/letters/read-mail.server.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import type { EntryMail } from '#app/domain/reservation/draft.ts';
import { type IncomingMail, mailFacts } from '#app/domain/reservation/incoming-mail.ts';
import { ok, type Result } from '#app/domain/result.ts';
import { type KnownMail, knownMail } from '#app/queries/incoming-mails.server.ts';
import { insertDraft } from './drafts.server.ts';
import type { House } from './house.server.ts';
import {
  type KeptAttachments,
  keepAttachments,
  type MailPlace,
} from './mail-attachments.server.ts';

type Keeper = Pick<House, 'db' | 'clock' | 'newId'>;

/** Where a file that staff put in leads: to the draft it became now, or to what it became before. */
export type TakenMail =
  | { readonly kind: 'begun'; readonly draftId: string }
  | { readonly kind: 'known'; readonly known: KnownMail };

/**
 * Begins a draft with what a mail says. Everything in it only suggests. The same mail put in again
 * leads to what it became.
 */
export async function takeMail(
  house: Keeper,
  place: MailPlace,
  bytes: Uint8Array,
): Promise<Result<TakenMail, LetterRefusal>> {
  const sha256 = sha256Of(bytes);
  const before = knownMail(house.db, { messageId: null, sha256 });
  if (before !== null) return ok({ kind: 'known', known: before });
  // Staff's own line: a stranger's uploads keep nobody of the house waiting, nor they them.
  const opened = await readMail(bytes, photoTurn(`staff:${place.actor.id}`));
  if (!opened.ok) return opened;
  const { messageId } = opened.value.mail;
  const known = knownMail(house.db, { messageId, sha256 });
  if (known !== null) return ok({ kind: 'known', known });
  const kept = await keepAttachments(house, place, opened.value);
  return ok(begin(house, place.actor, { mail: opened.value.mail, sha256, kept }));
}

/** Notes that a file (a PDF, bound photos) became a draft, so that it leads there when put in again. */
export function noteIncomingFile(
  house: Keeper,
  actor: Actor,
  { draftId, bytes }: { readonly draftId: string; readonly bytes: Uint8Array },
): void {
  immediately(house.db, (tx) => {
    tx.insert(incomingMails)
      .values({
        ...{ id: house.newId(), messageId: null, sha256: sha256Of(bytes), sentAt: null },
        ...{ addedAt: house.clock(), addedBy: actor.name, draftId },
      })
      .run();
  });
}

/** What a file became that was put in before; null where it is new. */
export function knownFile({ db }: Pick<House, 'db'>, bytes: Uint8Array): KnownMail | null {
  return knownMail(db, { messageId: null, sha256: sha256Of(bytes) });
}

interface Read {
  readonly mail: OpenedMail['mail'];
  readonly sha256: string;
  readonly kept: KeptAttachments;
}

/** Asked once more where it is written: two who drop the same mail at once make one draft. */
function begin(house: Keeper, actor: Actor, { mail, sha256, kept }: Read): TakenMail {
  return immediately(house.db, (tx): TakenMail => {
    const { messageId } = mail;
    const known = knownMail(tx, { messageId, sha256 });
    if (known !== null) return { kind: 'known', known };
    const now = house.clock();
    const entry = entryOf(mail, kept, now);
    const { id } = insertDraft(
      tx,
      house,
      {
        answers: {},
        letter: kept.letter,
        onBehalf: {
          channel: 'email',
          receivedAt: entry.receivedAt ?? now,
          ticketNumber: entry.ticketNumber,
          nadineNumber: null,
          mail: entry,
        },
      },
      now,
    );
    tx.insert(incomingMails)
      .values({
        ...{ id: house.newId(), messageId, sha256, sentAt: entry.receivedAt },
        ...{ addedAt: now, addedBy: actor.name, draftId: id },
      })
      .run();
    return { kind: 'begun', draftId: id };
  });
}

function entryOf(
  mail: IncomingMail,
  { attachments, leftOut }: KeptAttachments,
  now: EntryMail['receivedAt'] & string,
): EntryMail {
  return { ...mailFacts(mail, now), attachments, leftOut };
}

/** Makes another of the mail's files the letter; false where it has no such file. */
export function chooseLetter(house: Keeper, draftId: string, sha256: string): boolean {
  return immediately(house.db, (tx) => {
    const draft = tx.select().from(drafts).where(eq(drafts.id, draftId)).get();
    const chosen = draft?.onBehalf?.mail?.attachments.find(({ file }) => file.sha256 === sha256);
    if (draft?.reservationNumber !== null || chosen === undefined) return false;
    tx.update(drafts)
      .set({ letter: chosen.file, letterName: chosen.name })
      .where(eq(drafts.id, draftId))
      .run();
    return true;
  });
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
