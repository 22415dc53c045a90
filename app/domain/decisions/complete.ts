import type { Instant } from '../calendar/instant.ts';
import { blocking, evaluate } from '../compliance/evaluate.ts';
import { factsOf, type HouseFacts } from '../compliance/facts-of.ts';
import type { Finding } from '../compliance/rule.ts';
import { isStaff } from '../people/roles.ts';
import { type Completable, missingOf } from '../reservation/completion.ts';
import { stepOfFinding } from '../reservation/finding-step.ts';
import type { RequestLetter } from '../reservation/letter.ts';
import type { HeadClaim } from '../reservation/head-claim.ts';
import type { Contact, Reservation } from '../reservation/reservation.ts';
import { ok, refuse } from '../result.ts';
import { advance, line } from './advance.ts';
import type { Decided, DecisionContext, FieldError } from './decision.ts';
import { guard } from './guard.ts';
import { type NoticeDraft, toRequester, toSecretariat } from './notice.ts';
import { type GuestInput, listGuests } from './submit.ts';

/** What is filled in; what is left out stays as it was. */
export interface Completion {
  readonly preferences?: readonly Instant[];
  readonly guests?: readonly GuestInput[];
  readonly guestCount?: number | null;
  readonly headClaim?: HeadClaim | null;
  readonly acceptsOtherMode?: boolean;
  readonly contact?: Contact;
  readonly letter?: RequestLetter;
}

/**
 * Dilengkapi: times, guests and letter of a request that staff entered. Asked of it is what a
 * submission is asked, counted from the day of receipt; what it does not touch stands in nobody's way.
 * The promise runs on as it did: nobody was told that it stands still.
 */
export function complete(
  reservation: Reservation,
  input: { readonly revision: number; readonly completion: Completion },
  facts: { readonly house: HouseFacts },
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'complete', input.revision, context);
  if (!fits.ok) return fits;
  const { status } = reservation;
  if (missingOf(reservation).length === 0) {
    return refuse({ code: 'wrong-status', status, verb: 'complete', because: 'complete' });
  }
  const wanted = withCompletion(reservation, input.completion, context);
  const errors = errorsOf(reservation, wanted, input.completion, context);
  if (errors.length > 0) return refuse({ code: 'invalid', errors });
  const findings = judge(wanted, input.completion, facts, context);
  if (blocking(findings).length > 0) return refuse({ code: 'blocked', findings });
  const next = advance(wanted, context, {});
  return ok({
    next,
    audit: [
      line('complete', reservation, next, {
        details: {
          ...{ preferences: next.preferences, guests: next.guests.length },
          ...{ guestCount: next.guestCount, headClaim: next.headClaim?.claim ?? null },
          missing: missingOf(next),
          letter: next.letter?.file?.sha256 ?? null,
          findings: findings.map(({ code }) => code),
        },
        personal: { contact: next.contact?.name ?? null },
      }),
    ],
    violations: [],
    notices: noticesOf(context),
    findings,
  });
}

function withCompletion(
  reservation: Reservation,
  { guests, contact, ...given }: Completion,
  { newId }: Pick<DecisionContext, 'newId'>,
): Reservation {
  return {
    ...reservation,
    ...given,
    // An address that is left blank is not taken away: the answer goes there.
    contact: contact === undefined ? reservation.contact : withAddress(contact, reservation),
    guests: guests === undefined ? reservation.guests : listGuests(guests, newId),
  };
}

function withAddress(contact: Contact, { contact: before }: Reservation): Contact {
  return { ...contact, email: contact.email ?? before?.email ?? null };
}

/**
 * A pemda tells times and guests in one go, and may send its letter before or after them; by phone
 * staff may note what they are told so far. A letter that lies there is nobody's to put another over.
 */
function errorsOf(
  reservation: Reservation,
  wanted: Reservation,
  { preferences = [], guests, guestCount, letter }: Completion,
  { actor, now }: Pick<DecisionContext, 'actor' | 'now'>,
): FieldError[] {
  const errors: FieldError[] = preferences
    .filter((start) => start <= now)
    .map(() => ({ path: 'preferences', message: 'Waktu ini sudah lewat. Pilih waktu lain.' }));
  if (letter !== undefined && !missingOf(reservation).includes('letter')) {
    errors.push({ path: 'letter', message: 'Surat permohonan ini sudah ada pada kami.' });
  }
  const isLetterAlone = letter !== undefined && preferences.length === 0 && !guests && !guestCount;
  if (isStaff(actor.role) || isLetterAlone) return errors;
  const still = missingOf(wanted).filter((part) => part !== 'letter');
  return [...errors, ...still.map((path) => ({ path, message: WORDS[path] }))];
}

const WORDS: Readonly<Record<Exclude<Completable, 'letter'>, string>> = {
  preferences: 'Pilih sekurang-kurangnya satu waktu.',
  guests: 'Isi peserta yang akan hadir.',
};

/** What the rules of the submission say of what is told now. */
function judge(
  wanted: Reservation,
  { letter, ...others }: Completion,
  { house }: { readonly house: HouseFacts },
  context: DecisionContext,
): Finding[] {
  const judged = { ...wanted, enteredByStaff: isStaff(context.actor.role) };
  const facts = factsOf(judged, house, { ...context, moment: 'submission' });
  const steps = [
    ...(letter === undefined ? [] : ['letter']),
    ...(Object.keys(others).length === 0 ? [] : ['slots', 'guests']),
  ];
  return evaluate(facts, context.policy, wanted.waivers).filter(({ code }) =>
    steps.includes(stepOfFinding(code)),
  );
}

/** The other side hears of it: the secretariat is told that a letter came, too. */
function noticesOf({ actor }: Pick<DecisionContext, 'actor'>): NoticeDraft[] {
  return isStaff(actor.role)
    ? [toRequester('requestCompleted')]
    : [toSecretariat('requestCompleted')];
}
