import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { paths } from '#app/http/paths.ts';
import { doFeed, NOTHING_MADE, shownFeed } from '../calendar/feed-page.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** A narasumber's own feed; a unit has none. */
async function ownFeed(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const { services, actor, doer } = await requireStaff(args, 'answerAssignment');
  return { services, doer, feed: { kind: 'narasumber', subject: actor.narasumberId } } as const;
}

export async function loadOwnCalendar(args: LoaderFunctionArgs) {
  const call = await ownFeed(args);
  const isKnown = call.feed.subject !== null;
  return { isKnown, standing: isKnown ? shownFeed(call) : null };
}

export async function doOwnCalendar(args: ActionFunctionArgs) {
  const call = await ownFeed(args);
  // The page says what is missing.
  if (call.feed.subject === null) return data(NOTHING_MADE, { status: 409 });
  return doFeed(args.request, call, paths.ownCalendar);
}
