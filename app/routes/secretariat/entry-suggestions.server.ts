import { readingSoon } from '#app/commands/letter-readings.server.ts';
import { findOffice } from '#app/domain/directory/find-office.ts';
import { matchTopics } from '#app/domain/directory/match-topics.ts';
import { topicIndex } from '#app/domain/directory/topic-index.ts';
import type { EntryMail } from '#app/domain/reservation/draft.ts';
import {
  contactOf,
  type EntrySuggestions,
  modeNamedIn,
  textsAboutOffice,
} from '#app/domain/reservation/entry-suggestions.ts';
import { type LetterDetails, NO_LETTER_DETAILS } from '#app/domain/reservation/letter.ts';
import type { LetterReading } from '#app/domain/reservation/letter-reading.ts';
import { claimsOf } from '#app/queries/officers.server.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { regionIndexOf } from '#app/queries/region-index.server.ts';
import { offeredTopics } from '#app/commands/references.server.ts';
import type { EntryCall } from '../guards/entry.server.ts';

/** So long a page waits for a letter that nobody has read yet. */
const PATIENCE_MS = 4_000;

/** More topics than these a subject does not name; then it speaks of something else. */
const MOST_TOPICS = 3;

/** What the draft's letter says of itself; null without one, or while it is still being read. */
export async function entryReading(call: EntryCall): Promise<LetterReading | null> {
  const { services, draft, from } = call;
  if (draft.letter === null) return null;
  return readingSoon(services, services.env.dataDir, draft.letter, { from, patience: PATIENCE_MS });
}

/** What mail and letter suggest; nothing of it counts before somebody saves it. */
export function entrySuggestions(call: EntryCall, reading: LetterReading | null): EntrySuggestions {
  const { services, draft } = call;
  const mail = draft.onBehalf?.mail ?? null;
  const letter = reading?.suggestions ?? NO_LETTER_DETAILS;
  return {
    ...officeFound(call, mail, letter),
    contact: mail === null ? null : contactOf(mail),
    mode: modeNamedIn([letter.subject, mail?.subject, mail?.questions]),
    topics: topicsIn(services, [letter.subject, mail?.subject ?? null]),
    questions: mail?.questions ?? null,
    letter,
  };
}

/** An address that speaks for an office tells it; else the one that mail or letter name. */
function officeFound({ services }: EntryCall, mail: EntryMail | null, letter: LetterDetails) {
  const reference = referenceOf(services.db);
  const writer = mail === null ? null : (contactOf(mail)?.email ?? null);
  const claims = writer === null ? [] : claimsOf(services.db, writer);
  const [claim] = claims.filter(({ state }) => state === 'confirmed' || state === 'claimed');
  if (claim !== undefined) {
    const { body, regionCode, officeName, opd } = claim;
    const office = { body, regionCode, name: officeName, opd, asPrinted: null };
    return { office, officeFrom: 'address' as const };
  }
  const office = findOffice(textsAboutOffice(mail, letter), regionIndexOf(reference));
  return { office, officeFrom: office === null ? null : ('words' as const) };
}

function topicsIn({ db }: EntryCall['services'], texts: readonly (string | null)[]): string[] {
  const offered = offeredTopics(referenceOf(db));
  const index = topicIndex(offered);
  for (const text of texts) {
    const { codes } = matchTopics(text ?? '', index);
    if (codes.length > 0 && codes.length <= MOST_TOPICS) return [...codes];
  }
  return [];
}
