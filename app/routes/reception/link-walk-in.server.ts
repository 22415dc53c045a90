import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { linkWalkIn } from '#app/commands/link-walk-in.server.ts';
import { look } from '#app/commands/look.server.ts';
import { zLinkPage } from '#app/forms/desk-pages.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { aboutGroup } from './group-head.server.ts';
import { officePage } from './walk-in-office.server.ts';

/** The requests of the office, one of which the group may belong to after all. */
export async function loadLink(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'registerWalkIn');
  const { number = '' } = args.params;
  const head = requestHead(services, actor, number);
  return look(services, actor, (looking) => {
    const { reservation } = aboutGroup(looking, number);
    if (reservation.source !== 'walkIn') throw data(null, { status: 404 });
    return {
      head,
      linked: reservation.relatedNumber,
      requests: officePage(reservation.office, looking).requests,
    };
  });
}

export async function doLink(args: ActionFunctionArgs) {
  const { services, actor, doer } = await requireStaff(args, 'registerWalkIn');
  const { number = '' } = args.params;
  const sent = readForm(await requireForm(args.request), zLinkPage);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const done = linkWalkIn(services, doer, number, sent.value.reservationNumber);
  if (!done.ok) return refusedAnswer(sent, done.error, actor);
  return redirect(withDone(paths.group(number), 'dihubungkan'));
}
