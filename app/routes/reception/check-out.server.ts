import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { settleTakenOver } from '#app/commands/desk-conflicts.server.ts';
import { look } from '#app/commands/look.server.ts';
import type { Guest } from '#app/domain/reservation/guest.ts';
import { FROM_INSIDE, zCheckOutPage } from '#app/forms/desk-pages.ts';
import { queuedLeaving } from '#app/forms/queued-deed.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { conflictById } from '#app/queries/desk-conflicts.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import type { Services } from '#app/services.server.ts';
import { doVerb } from '../deeds/do-verb.server.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { aboutGroup } from './group-head.server.ts';

/** Who of the group is inside, to be ticked. */
export async function loadCheckOut(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'checkOut');
  const { number = '' } = args.params;
  const { guests } = look(services, actor, (looking) => aboutGroup(looking, number)).reservation;
  const inside = guests.filter(({ arrival }) => arrival === 'admitted');
  const conflict = new URL(args.request.url).searchParams.get('selisih');
  return {
    taken: takenOver(services, { id: conflict, number, guests }),
    head: requestHead(services, actor, number),
    inside: inside.map(({ id, name, jabatan }) => ({ id, name, jabatan })),
  };
}

export async function doCheckOut(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'checkOut');
  const { number = '' } = args.params;
  const sent = readForm(await requireForm(args.request), zCheckOutPage);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const { guestIds, everyone, kembali, selisih } = sent.value;
  const leaving = everyone === undefined ? guestIds : null;
  const to = kembali === FROM_INSIDE ? paths.inside : paths.group(number);
  // Sent twice, or written down by the other desk: they are gone, and there is nothing to add.
  const gone = areGone(call, number, leaving);
  const form = { guestIds: leaving };
  const answer = gone
    ? redirect(withDone(to, 'checkOut'))
    : doVerb(call, { number, verb: 'checkOut', form, sent, to });
  if (selisih !== undefined && answer instanceof Response) {
    settleTakenOver(call.services, call.doer, selisih);
  }
  return answer;
}

/** Whom a desk had written down as gone without a line, where that waits to be settled still. */
function takenOver(
  { db }: Pick<Services, 'db'>,
  { id, number, guests }: { id: string | null; number: string; guests: readonly Guest[] },
) {
  const found = id === null ? null : conflictById(db, id);
  const fits = found?.number === number && found.deed === 'checkOut' && !found.isSettled;
  if (!fits) return null;
  const inside = guests.filter(({ arrival }) => arrival === 'admitted').map(({ id: one }) => one);
  const ids = queuedLeaving(found, guests);
  return { id: found.id, guestIds: inside.filter((one) => ids?.includes(one) ?? true) };
}

function areGone(
  { services }: Awaited<ReturnType<typeof requireStaff>>,
  number: string,
  leaving: readonly string[] | null,
): boolean {
  const guests = loadReservation(services.db, number)?.guests ?? [];
  const concerned = guests.filter(({ id }) => leaving === null || leaving.includes(id));
  return (
    concerned.some(({ arrival }) => arrival === 'left') &&
    concerned.every(({ arrival }) => arrival !== 'admitted')
  );
}
