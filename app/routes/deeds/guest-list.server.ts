import { data } from '@remix-run/node';
import { asTimeLeftIt, look, type Looking } from '#app/commands/look.server.ts';
import { formatInstant } from '#app/copy/dates.ts';
import { headTitle } from '#app/copy/request-form.ts';
import { OFFICE_ZONE, type Zone } from '#app/domain/calendar/zones.ts';
import { headOfficesOf } from '#app/domain/people/heads.ts';
import type { RequesterOffice } from '#app/domain/people/office.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { guestListClosesAt, isGuestListClosed } from '#app/domain/reservation/guest-list.ts';
import type { Guest } from '#app/domain/reservation/guest.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import { plannedStart } from '#app/domain/reservation/reservation.ts';
import { verbsOf } from '#app/domain/reservation/transitions.ts';
import { headAnswerOf, headClaimOf, zGuestListPage } from '#app/forms/draft-steps.ts';
import { readForm } from '#app/forms/read-form.ts';
import { zoneOf } from '#app/queries/reference.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import type { Services } from '#app/services.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { type FormAnswer, invalidAnswer } from '../guards/refused.server.ts';
import { type DeedCall, doVerb } from './do-verb.server.ts';
import { requestHead } from './request-head.server.ts';

/** So many lines stand ready where nobody is listed yet. */
const LINES = 3;

/** The list of guests as it can be changed: who is on it, under which limits, until when. */
export function guestListPage(services: Services, actor: Actor, number: string) {
  const head = requestHead(services, actor, number);
  return look(services, actor, (looking) => {
    const { reservation, mode, heads } = listOf(looking, number);
    const { context, reference } = looking;
    const { guests, guestCount, headClaim, office, status } = reservation;
    const start = plannedStart(reservation);
    const zone: Zone = actor.role === 'pemda' ? zoneOf(reference, office.regionCode) : OFFICE_ZONE;
    const fits = verbsOf(status);
    return {
      head,
      ...{ mode, heads, policy: context.policy, now: context.now },
      isOpen: fits.includes('editGuests') && !isGuestListClosed(reservation, context),
      canSubstitute: fits.includes('substituteGuest') && guests.length > 0,
      closes: start === null ? null : formatInstant(guestListClosesAt(start, context), zone),
      guests: guests.map(({ id, name, jabatan }) => ({ id, name, jabatan })),
      defaults: {
        guests: guests.length > 0 ? guests.map(lineOf) : blankLines(),
        guestCount,
        head: headAnswerOf(headClaim),
        representedBy: headClaim?.representedBy ?? null,
      },
    };
  });
}

/** Keeps the list as it was sent, or says why not. */
export async function doEditGuests(
  call: DeedCall,
  request: Request,
  { number, to }: { readonly number: string; readonly to: string },
) {
  const { services, doer } = call;
  const { mode, heads } = look(services, doer.actor, (looking) => listOf(looking, number));
  const sent = readForm(await requireForm(request), zGuestListPage(mode));
  // Without script a line is added or taken away here; nobody has asked to save yet.
  if (sent.status === undefined) {
    return data<FormAnswer>({ result: { ...sent.reply(), error: {} }, refusal: null });
  }
  if (sent.status !== 'success') return invalidAnswer(sent);
  const { revision, guests, guestCount, head, representedBy } = sent.value;
  const form = {
    ...{ revision, guests, guestCount },
    headClaim: heads.length === 0 ? undefined : headClaimOf(head, representedBy),
  };
  return doVerb(call, { number, verb: 'editGuests', form, sent, to });
}

/** The request as time has left it, how it meets, and whose presence raises its limit. */
export function listOf({ tx, context, reference }: Looking, number: string) {
  const found = loadReservation(tx, number);
  if (found === null) throw data(null, { status: 404 });
  const { reservation } = asTimeLeftIt(found, context);
  const mode = reservation.plan?.mode ?? reservation.mode;
  const type = reference.regions.get(reservation.office.regionCode ?? '')?.type ?? null;
  return { reservation, mode, heads: headsOf(mode, reservation.office, type) };
}

function headsOf(
  mode: MeetingMode,
  { body }: RequesterOffice,
  type: Parameters<typeof headTitle>[1],
) {
  if (mode !== 'tatapMuka') return [];
  return headOfficesOf(body, type).map((office) => ({ office, title: headTitle(office, type) }));
}

/** A guest as a line of the form. */
export function lineOf({ id, name, jabatan, nip, kind, specialNeeds }: Guest) {
  return { id, name, jabatan, nip, kind, specialNeeds };
}

/** Lines that stand ready where nobody is listed. */
export function blankLines() {
  const line = { name: '', jabatan: null, nip: null, specialNeeds: null };
  return Array.from({ length: LINES }, () => ({ ...line, kind: 'participant' as const }));
}
