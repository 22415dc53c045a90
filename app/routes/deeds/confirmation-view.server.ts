import type { About } from '#app/commands/facts.server.ts';
import { signedLetterCode } from '#app/commands/paper-codes.server.ts';
import type { ShownConfirmation } from '#app/components/request/confirmation-papers.tsx';
import { formatDate } from '#app/copy/dates.ts';
import { LETTER_STANDING_WORDS } from '#app/copy/signed-letter.ts';
import { isConfirmed } from '#app/domain/reservation/confirmation.ts';
import { groupedCode } from '#app/domain/reservation/pass-code.ts';
import { signedLetterStanding } from '#app/domain/reservation/signed-letter.ts';
import type { Env } from '#app/env.server.ts';
import { paths } from '#app/http/paths.ts';
import { findPaperCode } from '#app/queries/paper-codes.server.ts';
import { signedLettersOf } from '#app/queries/signed-letters.server.ts';

/** What confirms an appointment on paper, for its pemda: the proof, and the letter that counts. */
export function confirmationView(
  { tx, reservation, context }: Pick<About, 'tx' | 'reservation' | 'context'>,
  env: Pick<Env, 'sessionSecret'>,
): ShownConfirmation {
  const { id, number } = reservation;
  const letters = signedLettersOf(tx, id);
  const index = letters.findIndex(({ withdrawnAt }) => withdrawnAt === null);
  const letter = letters[index];
  const paperHref = isConfirmed(reservation) ? paths.reservationConfirmation(number) : null;
  if (letter === undefined) return { paperHref, letter: null };
  const { mode, startsAt: start, endsAt: end } = letter;
  const standing = signedLetterStanding(letter, mode, reservation, context.now);
  const edition = letters.length - 1 - index;
  const code = signedLetterCode(env, { id, mode, start, end, edition });
  return {
    paperHref,
    letter: {
      href: paths.reservationSignedLetter(number),
      number: letter.letterNumber,
      date: formatDate(letter.letterDate),
      ...{ standing, standingWords: LETTER_STANDING_WORDS[standing] },
      // Under another secret than it was kept with, the code is not known any more; its letter still says it.
      check:
        findPaperCode(tx, code) === null
          ? null
          : { code: groupedCode(code), href: paths.authenticityOf(code) },
    },
  };
}
