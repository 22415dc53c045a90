import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { look } from '#app/commands/look.server.ts';
import { guestLimitNow } from '#app/domain/decisions/check-in.ts';
import { isCounted } from '#app/domain/reservation/guest.ts';
import { zAdmitPage } from '#app/forms/desk-pages.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths } from '#app/http/paths.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { doVerb } from '../deeds/do-verb.server.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { freeNow } from './free-now.server.ts';
import { exceptionOf } from './group-exception.server.ts';
import { aboutGroup } from './group-head.server.ts';

/** A group without appointment that is to be received after all: who of it, under which limit. */
export async function loadAdmit(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'admit');
  const { number = '' } = args.params;
  const about = look(services, actor, (looking) => aboutGroup(looking, number));
  const { reservation, context } = about;
  return {
    head: requestHead(services, actor, number),
    guests: reservation.guests.map((guest) => ({
      ...{ id: guest.id, name: guest.name, jabatan: guest.jabatan },
      isCounted: isCounted(guest, context.policy),
    })),
    guestCount: reservation.guestCount,
    guestLimit: guestLimitNow(reservation, reservation.arrivedAt ?? context.now, context),
    exception: exceptionOf(about),
    free: freeNow(about),
  };
}

export async function doAdmit(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'admit');
  const { number = '' } = args.params;
  const sent = readForm(await requireForm(args.request), zAdmitPage);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const { revision, reason, inside } = sent.value;
  const listed = loadReservation(call.services.db, number)?.guests ?? [];
  // Where the desk took no names, whoever it counted goes in together.
  const guests = listed.length === 0 ? null : listed.map(({ id }) => verdictOf(id, inside));
  const form = { revision, reason, guests };
  return doVerb(call, { number, verb: 'admit', form, sent, to: paths.group(number) });
}

function verdictOf(guestId: string, inside: readonly string[]) {
  const verdict = inside.includes(guestId) ? ('admitted' as const) : ('refused' as const);
  return { guestId, verdict, reason: null };
}
