import type { ReservationForm } from '#app/forms/reservation.ts';
import type { VerbForm } from '#app/forms/verbs.ts';
import { officeKey } from '#app/domain/people/office.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import type { Draft, DraftAnswers } from '#app/domain/reservation/draft.ts';
import type { LetterDetails, RequestLetter } from '#app/domain/reservation/letter.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';

/** Whoever holds the link of a draft: a pemda of the office that the draft names so far. */
export function actorOfDraft({ id, answers: { office, contact } }: Draft): Actor {
  return {
    ...{ kind: 'link', id: `draft:${id}`, name: contact?.name ?? 'Narahubung', role: 'pemda' },
    ...{ officeKey: office === undefined ? null : officeKey({ ...office, asPrinted: null }) },
    ...{ unitId: null, narasumberId: null },
  };
}

/** The draft as a submission; null while nobody knows whose it is. */
export function submissionForm({ answers, onBehalf }: Draft): ReservationForm | null {
  const { office, contact } = answers;
  if (office === undefined) return null;
  return {
    ...asked(answers),
    requester: { ...office, contact },
    letter: answers.letter,
    ...(onBehalf && { channel: onBehalf.channel, receivedAt: onBehalf.receivedAt }),
    ticketNumber: onBehalf?.ticketNumber ?? null,
    nadineNumber: onBehalf?.nadineNumber ?? null,
  };
}

/** The draft as the correction of a returned request; its office stays as it was. */
export function correctionForm({ answers }: Draft, revision: number): VerbForm<'resubmit'> {
  const { contact, letter } = answers;
  return {
    revision,
    ...asked(answers),
    ...(contact !== undefined && { contact }),
    ...(letter !== undefined && { letter }),
  };
}

/** A returned request as the answers that its correction begins with. */
export function answersOf(reservation: Reservation): DraftAnswers {
  const { office, contact, letter, guests } = reservation;
  const { asPrinted: _, ...ownOffice } = office;
  return {
    mode: reservation.mode,
    acceptsOtherMode: reservation.acceptsOtherMode,
    office: ownOffice,
    ...(contact !== null && { contact }),
    topics: reservation.topics,
    questions: reservation.questions,
    preferences: reservation.preferences,
    ...(letter !== null && { letter: detailsOf(letter) }),
    guests: guests.map(({ name, jabatan, nip, kind, specialNeeds }) => ({
      ...{ name, jabatan, nip, kind, specialNeeds },
    })),
    guestCount: reservation.guestCount,
    headClaim: reservation.headClaim,
  };
}

function detailsOf({ file: _, ...details }: RequestLetter): LetterDetails {
  return details;
}

/** What both carry. The number alone is a video conference's, the statement a tatap muka's. */
function asked(answers: DraftAnswers) {
  const { mode = 'videoConference', guestCount = null, headClaim = null } = answers;
  return {
    mode,
    acceptsOtherMode: answers.acceptsOtherMode ?? false,
    topics: [...(answers.topics ?? [])],
    questions: answers.questions ?? null,
    preferences: [...(answers.preferences ?? [])],
    guests: [...(answers.guests ?? [])],
    guestCount: mode === 'videoConference' ? guestCount : null,
    headClaim: mode === 'tatapMuka' ? headClaim : null,
  };
}
