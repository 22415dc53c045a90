import { data } from '@remix-run/node';
import { LETTER_ALONE } from '#app/copy/completion.ts';
import { look, type Looking } from '#app/commands/look.server.ts';
import { addDays } from '#app/domain/calendar/local-date.ts';
import { dayOf, OFFICE_ZONE, type Zone } from '#app/domain/calendar/zones.ts';
import { LETTER_REFUSALS } from '#app/copy/letter-files.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { missingOf } from '#app/domain/reservation/completion.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { targetOf } from '#app/domain/reservation/transitions.ts';
import { keepingNotice } from '#app/domain/schedule/availability.ts';
import { weeksOfSlots } from '#app/domain/schedule/slot-weeks.ts';
import { headAnswerOf } from '#app/forms/draft-steps.ts';
import { zCompletePage } from '#app/forms/complete-page.ts';
import { readForm } from '#app/forms/read-form.ts';
import { sentLetterForm } from '#app/http/sent-form.server.ts';
import { availableSlots } from '#app/queries/availability.server.ts';
import { zoneOf } from '#app/queries/reference.server.ts';
import type { Services } from '#app/services.server.ts';
import {
  type FormAnswer,
  invalidAnswer,
  misfitAnswer,
  tooLargeAnswer,
} from '../guards/refused.server.ts';
import { hindranceOf } from '../request/slots.server.ts';
import { completeWithLetter, doSendLetter, linesOf } from './completion-letter.server.ts';
import type { DeedCall } from './do-verb.server.ts';
import { blankLines, lineOf, listOf } from './guest-list.server.ts';
import { requestHead } from './request-head.server.ts';
import { slotOption } from './slot-option.server.ts';

/** What is still to be completed of a request that staff entered, with the times that can be asked for. */
export function completePage(services: Services, actor: Actor, number: string) {
  const head = requestHead(services, actor, number);
  return look(services, actor, (looking) => {
    const { reservation, mode, heads } = listOf(looking, number);
    const { context, reference } = looking;
    const { office, status, guests, guestCount, headClaim, preferences } = reservation;
    const zone: Zone = actor.role === 'pemda' ? zoneOf(reference, office.regionCode) : OFFICE_ZONE;
    const slots = slotsFor(looking, reservation);
    const missing = missingOf(reservation);
    const holidays = [...reference.calendar.holidays.values()].map((it) => [it.date, it.name]);
    return {
      ...{ head, mode, heads, zone, policy: context.policy, now: context.now },
      missing,
      isOpen: targetOf(status, 'complete') !== null && missing.length > 0,
      weeks: weeksOfSlots(slots),
      options: slots.filter(({ free }) => free).map((slot) => slotOption(slot, zone)),
      holidays: Object.fromEntries(holidays) as Record<string, string>,
      defaults: {
        ...{ slot1: preferences[0], slot2: preferences[1], slot3: preferences[2] },
        acceptsOtherMode: reservation.acceptsOtherMode ? 'on' : undefined,
        contact: reservation.contact ?? { name: '', jabatan: null, email: null, phone: null },
        guests: guests.length > 0 ? guests.map(lineOf) : blankLines(),
        guestCount,
        head: headAnswerOf(headClaim),
        representedBy: headClaim?.representedBy ?? null,
        letter: linesOf(reservation.letter),
      },
    };
  });
}

/** Keeps what was completed, or says why not, beside the field it is about. */
export async function doComplete(
  call: DeedCall,
  request: Request,
  { number, to }: { readonly number: string; readonly to: string },
) {
  const { services, doer } = call;
  const { mode, heads, slots } = look(services, doer.actor, (looking) => {
    const list = listOf(looking, number);
    return { ...list, slots: slotsFor(looking, list.reservation) };
  });
  // Who called by phone may have no address to give.
  const asks = { hasHeads: heads.length > 0, needsMail: doer.actor.role === 'pemda' };
  const read = await sentLetterForm(request);
  if (!read.ok && read.error === 413) return tooLargeAnswer(LETTER_REFUSALS.tooLarge);
  if (!read.ok) throw data(null, { status: read.error });
  const sentForm = read.value;
  if (sentForm.get(LETTER_ALONE.name) === LETTER_ALONE.value) {
    return doSendLetter(call, sentForm, { number, to });
  }
  const sent = readForm(sentForm, zCompletePage(mode, asks));
  // Without script a line is added or taken away here; nobody has asked to save yet.
  if (sent.status === undefined) {
    return data<FormAnswer>({ result: { ...sent.reply(), error: {} }, refusal: null });
  }
  if (sent.status !== 'success') return invalidAnswer(sent);
  const { value: form } = sent;
  const fieldErrors = hindered(form.preferences, slots);
  if (Object.keys(fieldErrors).length > 0) return misfitAnswer(sent, fieldErrors);
  return completeWithLetter(call, sentForm, { number, to, form, sent });
}

type Slots = ReturnType<typeof slotsFor>;

/** Times that cannot be asked for, each with the rule that stands in the way. */
function hindered(starts: readonly string[], slots: Slots): Record<string, string[]> {
  const errors = starts.flatMap((start, index) => {
    const hindrance = hindranceOf(slots, start as Slots[number]['start']);
    if (hindrance === null) return [];
    return [[`slot${index + 1}`, [`Waktu ini tidak dapat dipilih: ${hindrance}.`]]];
  });
  return Object.fromEntries(errors) as Record<string, string[]>;
}

/** The slots from today on; a pemda's notice and horizon run from receipt. */
function slotsFor({ tx, context, reference }: Looking, reservation: Reservation) {
  const { now, policy, calendar, actor } = context;
  const { id, mode, submittedAt } = reservation;
  const received = dayOf(submittedAt);
  const to = addDays(received, policy.values.horizonDays);
  const asked = { mode, from: dayOf(now), to, topic: null, exceptFor: id };
  if (to < asked.from) return [];
  const slots = availableSlots(tx, asked, { now, policy, reference, actorIsPemda: false });
  if (actor.role !== 'pemda') return slots;
  return keepingNotice(slots, { mode, received, policy, calendar });
}
