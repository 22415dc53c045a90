import type { ReservationForm } from '#app/forms/reservation.ts';
import type { Decided, Decision, FieldError, Refusal } from '#app/domain/decisions/decision.ts';
import { submit as decide, type SubmitInput } from '#app/domain/decisions/submit.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { isStaff } from '#app/domain/people/roles.ts';
import { type LetterFile, NO_LETTER_DETAILS } from '#app/domain/reservation/letter.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { commit } from './commit.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import { askedFacts } from './facts.server.ts';
import type { House } from './house.server.ts';
import type { Looking } from './look.server.ts';
import { nextNumber } from './number.server.ts';
import { regionErrors, topicErrors } from './references.server.ts';
import { rememberedNumber, rememberNumber, type RepeatGuard } from './repeat-guard.server.ts';

export interface Submission {
  readonly form: ReservationForm;
  readonly letter: LetterFile | null;
  /** The requester as a register printed it. */
  readonly asPrinted?: string;
  /** Makes a repeated submission answer with the first one's number. */
  readonly repeat?: RepeatGuard;
}

export type Submitted =
  | { readonly kind: 'made'; readonly decision: Decision }
  | { readonly kind: 'repeated'; readonly number: string };

/** Takes a request in: number, rules, record and mail in one transaction, or nothing at all. */
export function submit(
  house: House,
  doer: Doer,
  submission: Submission,
): Result<Submitted, Refusal> {
  return inTransaction(house, doer, (tx, context) => {
    const { repeat } = submission;
    const remembered = rememberedNumber(tx, doer.actor, repeat);
    if (!remembered.ok) return remembered;
    if (remembered.value !== null) return ok({ kind: 'repeated', number: remembered.value });
    const decided = judgeSubmission({ tx, context, reference: context.reference }, submission);
    if (!decided.ok) return decided;
    // The number is drawn last, so that a refusal leaves no gap in the year's sequence.
    const number = nextNumber(tx, decided.value.next.receivedAt);
    const decision = { ...decided.value, next: { ...decided.value.next, number } };
    commit(tx, null, decision, context);
    rememberNumber(tx, doer.actor, repeat, number, context.now);
    return ok({ kind: 'made', decision });
  });
}

/**
 * What would be decided of a request as it is; nothing is written, and its number is still blank.
 * @param scope `part`: it is still being written, and nobody minds what is not filled in yet
 */
export function judgeSubmission(
  looking: Looking,
  submission: Submission,
  scope: 'whole' | 'part' = 'whole',
): Decided {
  const { reference, context } = looking;
  const { actor, now } = context;
  const input = toInput(submission, actor);
  const errors = [
    ...regionErrors(reference, input.office),
    ...topicErrors(reference, input.topics),
    ...(scope === 'whole' ? missingFields(input, actor) : []),
    ...(input.receivedAt !== null && input.receivedAt > now
      ? [{ path: 'receivedAt', message: 'Saat diterima tidak boleh di masa depan.' }]
      : []),
  ];
  if (errors.length > 0) return refuse({ code: 'invalid', errors });
  const id = context.newId();
  const facts = { id, number: '', house: askedFacts(looking, { id, ...input }) };
  return decide(input, facts, context);
}

function toInput({ form, letter, asPrinted }: Submission, actor: Actor): SubmitInput {
  const { contact, ...office } = form.requester;
  const staff = isStaff(actor.role);
  const details = form.letter ?? null;
  return {
    office: { ...office, asPrinted: asPrinted ?? null },
    contact: contact ?? null,
    channel: form.channel ?? (staff ? 'email' : 'web'),
    receivedAt: staff ? (form.receivedAt ?? null) : null,
    mode: form.mode,
    acceptsOtherMode: form.acceptsOtherMode,
    topics: form.topics,
    questions: form.questions,
    preferences: form.preferences,
    letter:
      letter === null && details === null
        ? null
        : { ...NO_LETTER_DETAILS, ...details, file: letter },
    guests: form.guests,
    guestCount: form.guestCount ?? null,
    headClaim: form.headClaim ?? null,
    ticketNumber: form.ticketNumber,
    nadineNumber: form.nadineNumber,
  };
}

/** What a pemda must say itself; staff may leave it to the pemda to complete. */
function missingFields(input: SubmitInput, actor: Actor): FieldError[] {
  if (isStaff(actor.role)) return [];
  const errors: FieldError[] = [];
  if (input.contact === null) {
    errors.push({ path: 'requester.contact', message: 'Narahubung wajib diisi.' });
  } else if (input.contact.email === null) {
    errors.push({ path: 'requester.contact.email', message: 'Alamat surel wajib diisi.' });
  }
  if (input.preferences.length === 0) {
    errors.push({ path: 'preferences', message: 'Pilih sekurang-kurangnya satu waktu.' });
  }
  if (input.guests.length === 0 && (input.mode === 'tatapMuka' || !input.guestCount)) {
    const path = input.mode === 'tatapMuka' ? 'guests' : 'guestCount';
    errors.push({ path, message: 'Isi peserta yang akan hadir.' });
  }
  return errors;
}
