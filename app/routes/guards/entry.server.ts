import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import type { Doer } from '#app/commands/decide.server.ts';
import { paths } from '#app/http/paths.ts';
import { loadDraft } from '#app/queries/draft.server.ts';
import type { DraftCall } from './draft.server.ts';
import { requireStaff } from './staff.server.ts';

/** Staff at a request that they enter for a pemda; any of them may take it up. */
export interface EntryCall extends DraftCall {
  readonly doer: Doer;
}

/** The guard of what was read out of a file; what was sent already leads to what it became. */
export async function requireEntry(
  args: LoaderFunctionArgs | ActionFunctionArgs,
): Promise<EntryCall> {
  const { services, actor, doer } = await requireStaff(args, 'submit');
  const draft = loadDraft(services.db, args.params.draft ?? '', services.clock());
  // A draft that a pemda writes itself is nobody's of the house.
  if (draft === null || draft.onBehalf === null) throw data(null, { status: 404 });
  if (draft.reservationNumber !== null) throw redirect(paths.review(draft.reservationNumber));
  const { requestId } = args.context;
  const from = `staff:${actor.id}`;
  return { services, requestId, from, draft, writer: actor, token: null, session: null, doer };
}
