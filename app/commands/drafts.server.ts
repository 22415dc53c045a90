import { eq } from 'drizzle-orm';
import { immediately, type Tx } from '#db/client.server.ts';
import { accessLinks, drafts } from '#db/schema/index.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import { DRAFT_DAYS } from '#app/domain/people/access-link.ts';
import type { DraftAnswers, OnBehalf } from '#app/domain/reservation/draft.ts';
import type { LetterFile } from '#app/domain/reservation/letter.ts';
import { loadDraft } from '#app/queries/draft.server.ts';
import { issueLink } from './access-links.server.ts';
import type { House } from './house.server.ts';

type Keeper = Pick<House, 'db' | 'clock' | 'newId'>;

/** The letter's file as it was handed in, with the name its person knows it by. */
export interface DraftLetter {
  readonly file: LetterFile;
  readonly name: string | null;
}

/** What a draft begins with. */
export interface Beginning {
  readonly answers: DraftAnswers;
  readonly letter?: DraftLetter | null;
  /** Number of the returned request it completes. */
  readonly corrects?: string;
  /** How and when it came in, where staff write it. */
  readonly onBehalf?: OnBehalf;
  /** The signed-in address that writes it. */
  readonly ownerEmail?: string | null;
}

/** A draft and the token that opens it; of the token only the hash is kept. */
export interface OpenedDraft {
  readonly id: string;
  readonly token: string;
}

/**
 * Begins a request. What is being written is nobody's decision yet, so it leaves no line in the
 * record; sending it does.
 */
export function beginDraft(house: Keeper, beginning: Beginning): OpenedDraft {
  return immediately(house.db, (tx) => insertDraft(tx, house, beginning, house.clock()));
}

/** The same inside a transaction. */
export function insertDraft(
  tx: Tx,
  house: Pick<House, 'newId'>,
  { answers, letter = null, corrects, onBehalf, ownerEmail = null }: Beginning,
  now: Instant,
): OpenedDraft {
  const id = house.newId();
  tx.insert(drafts)
    .values({
      ...{ id, answers, letter: letter?.file ?? null, letterName: letter?.name ?? null },
      ...{ createdAt: now, updatedAt: now, expiresAt: draftEnds(now) },
      corrects: corrects ?? null,
      onBehalf: onBehalf ?? null,
      ownerEmail,
    })
    .run();
  return { id, token: issueLink(tx, house, { subject: `draft:${id}`, days: DRAFT_DAYS, now }) };
}

/**
 * Keeps what was answered; other steps, perhaps saved from another tab, stay. Every answer gives the
 * draft and its links their whole time anew. One that was sent changes no more.
 */
export function saveAnswers(
  house: Keeper,
  id: string,
  change: (answers: DraftAnswers) => DraftAnswers,
): void {
  keep(house, id, (answers) => ({ answers: change(answers) }));
}

/** Keeps the letter's file, or takes it off again. */
export function saveDraftLetter(house: Keeper, id: string, letter: DraftLetter | null): void {
  keep(house, id, () => ({ letter: letter?.file ?? null, letterName: letter?.name ?? null }));
}

type DraftChange = Partial<Pick<typeof drafts.$inferInsert, 'answers' | 'letter' | 'letterName'>>;

function keep(house: Keeper, id: string, changeOf: (answers: DraftAnswers) => DraftChange): void {
  immediately(house.db, (tx) => {
    const now = house.clock();
    const draft = loadDraft(tx, id, now);
    if (draft === null || draft.reservationNumber !== null) return;
    const expiresAt = draftEnds(now);
    tx.update(drafts)
      .set({ ...changeOf(draft.answers), updatedAt: now, expiresAt })
      .where(eq(drafts.id, id))
      .run();
    tx.update(accessLinks)
      .set({ expiresAt })
      .where(eq(accessLinks.subject, `draft:${id}`))
      .run();
  });
}

function draftEnds(now: Instant): Instant {
  return addMinutes(now, DRAFT_DAYS * 24 * 60);
}
