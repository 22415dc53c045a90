import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { look } from '#app/commands/look.server.ts';
import { FROM_INSIDE, zCheckOutPage } from '#app/forms/desk-pages.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
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
  return {
    head: requestHead(services, actor, number),
    inside: inside.map(({ id, name, jabatan }) => ({ id, name, jabatan })),
  };
}

export async function doCheckOut(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'checkOut');
  const { number = '' } = args.params;
  const sent = readForm(await requireForm(args.request), zCheckOutPage);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const { guestIds, everyone, kembali } = sent.value;
  const leaving = everyone === undefined ? guestIds : null;
  const to = kembali === FROM_INSIDE ? paths.inside : paths.group(number);
  // Sent twice, or written down by the other desk: they are gone, and there is nothing to add.
  if (areGone(call, number, leaving)) return redirect(withDone(to, 'checkOut'));
  return doVerb(call, { number, verb: 'checkOut', form: { guestIds: leaving }, sent, to });
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
