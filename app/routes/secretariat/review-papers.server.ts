import type { About } from '#app/commands/facts.server.ts';
import type { ShownPaper } from '#app/components/review/review-papers.tsx';
import { CONFIRMATION } from '#app/copy/confirmation-paper.ts';
import { DRAFT_LETTER } from '#app/copy/confirmation-letter.ts';
import { LETTER_STANDING_WORDS } from '#app/copy/signed-letter.ts';
import { isConfirmed } from '#app/domain/reservation/confirmation.ts';
import { can } from '#app/domain/people/permissions.ts';
import { signedLetterStanding } from '#app/domain/reservation/signed-letter.ts';
import { paths } from '#app/http/paths.ts';
import { signedLettersOf } from '#app/queries/signed-letters.server.ts';

/** What confirms the appointment on paper, and where the letter about it is drafted and kept. */
export function reviewPapers({ tx, reservation, context }: About): ShownPaper[] {
  const { id, number } = reservation;
  const confirmed = isConfirmed(reservation);
  const [letter] = signedLettersOf(tx, id);
  if (!confirmed && letter === undefined) return [];
  const standing = letter && signedLetterStanding(letter, letter.mode, reservation, context.now);
  const maySign = can(context.actor, 'signLetter');
  const state =
    letter === undefined || standing === undefined
      ? 'belum diunggah'
      : `${letter.letterNumber}, ${LETTER_STANDING_WORDS[standing]}`;
  return [
    ...(confirmed
      ? [{ href: paths.reviewConfirmation(number), text: CONFIRMATION.button, state: null }]
      : []),
    ...(confirmed && maySign
      ? [{ href: paths.draftLetter(number), text: DRAFT_LETTER.title, state: null }]
      : []),
    ...(maySign
      ? [{ href: paths.signedLetters(number), text: 'Surat bertanda tangan', state }]
      : letter === undefined
        ? []
        : [{ href: paths.signedLetterFile(number, letter.id), text: 'Surat konfirmasi', state }]),
  ];
}
