import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { keepDisrupted } from '#app/commands/disruptions.server.ts';
import { look } from '#app/commands/look.server.ts';
import { readForm } from '#app/forms/read-form.ts';
import { zKeepDisrupted } from '#app/forms/resources.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { disruptionById, type NumberedDisruption } from '#app/queries/disruptions.server.ts';
import { causeLine } from '../deeds/disruptions.server.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** The appointment that is to be kept, and what stands in its way; 404 where there is none. */
export async function loadKeep(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'keepDisrupted');
  const found = disruptionById(services.db, args.params.id ?? '');
  if (found === null) throw data(null, { status: 404 });
  const cause = look(services, actor, (looking) => causeLine(looking, found).text);
  return {
    head: requestHead(services, actor, found.number),
    ...{ cause, back: backTo(found), isOpen: found.state === 'open' },
  };
}

/** Keeps it with a reason, and goes back to the others that the same cause disturbs. */
export async function doKeep(args: ActionFunctionArgs) {
  const { services, doer, actor } = await requireStaff(args, 'keepDisrupted');
  const id = args.params.id ?? '';
  const sent = readForm(await requireForm(args.request), zKeepDisrupted);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const kept = keepDisrupted(services, doer, id, sent.value);
  if (!kept.ok) return refusedAnswer(sent, kept.error, actor);
  const found = disruptionById(services.db, id);
  return redirect(
    withDone(found === null ? paths.disruptions : backTo(found), 'tetap-dilaksanakan'),
  );
}

function backTo({ cause, causeId }: NumberedDisruption): string {
  return cause === 'closure' ? paths.closure(causeId) : paths.disruptions;
}
