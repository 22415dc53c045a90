import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { delegate, revokeDelegation } from '#app/commands/delegations.server.ts';
import { formatInstant, formatSpan } from '#app/copy/dates.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { delegationState } from '#app/domain/people/delegation.ts';
import { can } from '#app/domain/people/permissions.ts';
import { zDelegation } from '#app/forms/delegation.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { listDelegations, possibleDeputies } from '#app/queries/delegations.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** Who stands in for the supervisor, did so, or will; and the form for one more. */
export async function loadDeputies(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'delegate');
  const today = dayOf(services.clock());
  return {
    ...{ newId: services.newId(), today },
    maySettle: can(actor, 'manageResources'),
    people: possibleDeputies(services.db).map(({ id, name }) => ({ value: id, label: name })),
    rows: listDelegations(services.db).map(
      ({ id, name, from, to, reason, madeBy, madeAt, revokedAt, revokedBy }) => ({
        ...{ id, name, reason, when: formatSpan(from, to) },
        state: delegationState({ from, to, revoked: revokedAt !== null }, today),
        made: `${madeBy}, ${formatInstant(madeAt)}`,
        revoked: revokedAt === null ? null : `${revokedBy ?? ''}, ${formatInstant(revokedAt)}`,
      }),
    ),
  };
}

/** One more is named, or one is taken back. */
export async function doDeputies(args: ActionFunctionArgs) {
  const { services, doer, actor } = await requireStaff(args, 'delegate');
  const form = await requireForm(args.request);
  const revoked = form.get('cabut');
  if (typeof revoked === 'string') {
    if (!revokeDelegation(services, doer, revoked).ok) throw data(null, { status: 404 });
    return redirect(withDone(paths.deputies, 'wakil-dicabut'));
  }
  const sent = readForm(form, zDelegation);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const done = delegate(services, doer, sent.value);
  if (!done.ok) return refusedAnswer(sent, done.error, actor);
  return redirect(withDone(paths.deputies, 'wakil-ditunjuk'));
}
