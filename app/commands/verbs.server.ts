import type { VerbForm } from '#app/forms/verbs.ts';
import { accept } from '#app/domain/decisions/accept.ts';
import { annul } from '#app/domain/decisions/annul.ts';
import { approve } from '#app/domain/decisions/approve.ts';
import { cancel } from '#app/domain/decisions/cancel.ts';
import { complete } from '#app/domain/decisions/complete.ts';
import { close } from '#app/domain/decisions/close.ts';
import type { Decided } from '#app/domain/decisions/decision.ts';
import { decline } from '#app/domain/decisions/decline.ts';
import { editGuests } from '#app/domain/decisions/edit-guests.ts';
import { hold } from '#app/domain/decisions/hold.ts';
import { resume } from '#app/domain/decisions/resume.ts';
import { merge } from '#app/domain/decisions/merge.ts';
import { logContact } from '#app/domain/decisions/log-contact.ts';
import { rate } from '#app/domain/decisions/rate.ts';
import { noShow } from '#app/domain/decisions/no-show.ts';
import { offer } from '#app/domain/decisions/offer.ts';
import { reassign } from '#app/domain/decisions/reassign.ts';
import { refer } from '#app/domain/decisions/refer.ts';
import { reject } from '#app/domain/decisions/reject.ts';
import { declineChange } from '#app/domain/decisions/decline-change.ts';
import { requestChange } from '#app/domain/decisions/request-change.ts';
import { reschedule } from '#app/domain/decisions/reschedule.ts';
import { resubmit } from '#app/domain/decisions/resubmit.ts';
import { returnForCorrection } from '#app/domain/decisions/return-for-correction.ts';
import { startReview } from '#app/domain/decisions/start-review.ts';
import { verifyLetter } from '#app/domain/decisions/verify-letter.ts';
import { checkOut } from '#app/domain/decisions/check-out.ts';
import { start } from '#app/domain/decisions/start.ts';
import { substituteGuest } from '#app/domain/decisions/substitute-guest.ts';
import { waive } from '#app/domain/decisions/waive.ts';
import { admit } from '#app/domain/decisions/admit.ts';
import { refuseAtDoor } from '#app/domain/decisions/refuse.ts';
import { withdraw } from '#app/domain/decisions/withdraw.ts';
import { withdrawChange } from '#app/domain/decisions/withdraw-change.ts';
import { writeNotula } from '#app/domain/decisions/write-notula.ts';
import type { RequestLetter } from '#app/domain/reservation/letter.ts';
import type { Verb } from '#app/domain/reservation/status.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { correctionsOf, letterWith, whatIsNamed } from './corrections.server.ts';
import type { Loaded } from './decide.server.ts';
import { askedFacts, doorFacts, planFactsOf, reviewFacts, zoneFacts } from './facts.server.ts';
import { changedPlan, decidedPlan, withPlan } from './plans.server.ts';

/** A verb's body with the revision brought up to date, and the letter that came with it. */
export interface VerbCall<V extends Verb> {
  readonly form: VerbForm<V>;
  readonly letter: RequestLetter['file'];
}

type Deed<V extends Verb> = (loaded: Loaded, call: VerbCall<V>) => Decided;

/** Every verb: which facts it needs, and which decision it asks. */
export const DEEDS: { readonly [V in Exclude<Verb, 'checkIn'>]: Deed<V> } = {
  startReview: ({ reservation, context }, { form }) => startReview(reservation, form, context),
  return: ({ reservation, context }, { form }) => returnForCorrection(reservation, form, context),
  resubmit: (loaded, { form, letter }) => {
    const { reservation, context, reference } = loaded;
    const corrections = correctionsOf(form, letter, reservation, reference);
    if (!corrections.ok) return corrections;
    const input = { revision: form.revision, corrections: corrections.value };
    const corrected = { ...reservation, ...corrections.value, guests: reservation.guests };
    return resubmit(reservation, input, { house: askedFacts(loaded, corrected) }, context);
  },
  complete: (loaded, { form: { revision, letter: details, ...form }, letter: file }) => {
    const brought = details !== undefined || file !== null;
    const completion = {
      ...whatIsNamed(form),
      ...(brought && { letter: letterWith(loaded.reservation.letter, details ?? {}, file) }),
    };
    const wanted = { ...loaded.reservation, ...completion, guests: loaded.reservation.guests };
    const house = askedFacts(loaded, wanted, 'schedule');
    return complete(loaded.reservation, { revision, completion }, { house }, loaded.context);
  },
  verifyLetter: (loaded, { form }) =>
    verifyLetter(
      loaded.reservation,
      { ...form, verification: form.verification ?? null },
      { house: reviewFacts(loaded) },
      loaded.context,
    ),
  reject: ({ reservation, context }, { form }) => reject(reservation, form, context),
  offer: (loaded, { form }) =>
    withPlan(decidedPlan(loaded, form, form.mode ?? null), (plan) =>
      offer(loaded.reservation, { ...form, plan }, planFactsOf(loaded, plan), loaded.context),
    ),
  accept: (loaded, { form }) =>
    accept(
      loaded.reservation,
      form,
      planFactsOf(loaded, loaded.reservation.offer?.plan ?? null),
      loaded.context,
    ),
  decline: ({ reservation, context }, { form }) => decline(reservation, form, context),
  approve: (loaded, { form }) =>
    withPlan(decidedPlan(loaded, form, null), (plan) =>
      approve(
        loaded.reservation,
        { revision: form.revision, plan },
        planFactsOf(loaded, plan),
        loaded.context,
      ),
    ),
  requestChange: (loaded, { form }) => {
    const { reservation, context } = loaded;
    const change = {
      reason: form.reason,
      mode: form.mode ?? null,
      topics: form.topics ?? null,
      preferences: form.preferences,
    };
    const wanted = { ...reservation, ...(change.mode && { mode: change.mode }) };
    const house = askedFacts(loaded, { ...wanted, preferences: change.preferences }, 'schedule');
    return requestChange(reservation, { revision: form.revision, change }, { house }, context);
  },
  withdrawChange: ({ reservation, context }, { form }) =>
    withdrawChange(reservation, form, context),
  editGuests: (loaded, { form: { revision, guests, guestCount, headClaim } }) => {
    const edit = {
      ...(guests !== undefined && { guests }),
      ...(guestCount !== undefined && { guestCount }),
      ...(headClaim !== undefined && { headClaim }),
    };
    const house = zoneFacts(loaded);
    return editGuests(loaded.reservation, { revision, edit }, { house }, loaded.context);
  },
  substituteGuest: (loaded, { form: { revision, guestId, ...guest } }) =>
    substituteGuest(
      loaded.reservation,
      { revision, guestId, guest },
      { house: zoneFacts(loaded) },
      loaded.context,
    ),
  writeNotula: ({ reservation, context }, { form }) => writeNotula(reservation, form, context),
  declineChange: ({ reservation, context }, { form }) => declineChange(reservation, form, context),
  withdraw: ({ reservation, context }, { form }) => withdraw(reservation, form, context),
  cancel: ({ reservation, context }, { form }) => cancel(reservation, form, context),
  reassign: (loaded, { form }) =>
    withPlan(changedPlan(loaded, { ...form, start: null }), (plan) =>
      reassign(loaded.reservation, { ...form, plan }, planFactsOf(loaded, plan), loaded.context),
    ),
  reschedule: (loaded, { form }) =>
    withPlan(changedPlan(loaded, form), (plan) =>
      reschedule(loaded.reservation, { ...form, plan }, planFactsOf(loaded, plan), loaded.context),
    ),
  hold: ({ reservation, context }, { form }) => hold(reservation, form, context),
  resume: ({ reservation, context }, { form }) => resume(reservation, form, context),
  refer: ({ reservation, context }, { form }) => refer(reservation, form, context),
  merge: ({ tx, reservation, context }, { form }) =>
    merge(reservation, form, { into: loadReservation(tx, form.into) }, context),
  start: ({ reservation, context }, { form }) => start(reservation, form, context),
  checkOut: ({ reservation, context }, { form }) =>
    checkOut(reservation, { guestIds: form.guestIds ?? null, at: form.at ?? null }, context),
  close: (loaded, { form }) => close(loaded.reservation, form, doorFacts(loaded), loaded.context),
  noShow: (loaded, { form }) => noShow(loaded.reservation, form, doorFacts(loaded), loaded.context),
  annul: (loaded, { form }) =>
    annul(loaded.reservation, form, planFactsOf(loaded, loaded.reservation.plan), loaded.context),
  waive: (loaded, { form }) =>
    waive(
      loaded.reservation,
      { ...form, codes: form.codes ?? null },
      { house: reviewFacts(loaded) },
      loaded.context,
    ),
  logContact: ({ reservation, context }, { form }) =>
    logContact(reservation, { ...form, at: form.at ?? null }, context),
  rate: ({ reservation, context }, { form: { revision, ...rating } }) =>
    rate(reservation, { revision, rating }, context),
  admit: (loaded, { form }) =>
    admit(
      loaded.reservation,
      { ...form, guests: form.guests ?? null },
      doorFacts(loaded),
      loaded.context,
    ),
  refuse: ({ reservation, context }, { form }) => refuseAtDoor(reservation, form, context),
};
