import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { paths } from '#app/http/paths.ts';
import { listRooms } from '#app/queries/resources.server.ts';
import { doFeed, shownFeed } from '../calendar/feed-page.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** A room that is in use, and its feed; a retired one has none. */
async function roomFeed(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const { services, doer } = await requireStaff(args, 'manageResources');
  const room = listRooms(services.db).find(({ id }) => id === args.params.id);
  if (room === undefined) throw data(null, { status: 404 });
  const { id, name } = room;
  return { services, doer, name, feed: { kind: 'room', subject: id } } as const;
}

export async function loadRoomCalendar(args: LoaderFunctionArgs) {
  const { name, ...call } = await roomFeed(args);
  return { id: call.feed.subject, name, standing: shownFeed(call) };
}

export async function doRoomCalendar(args: ActionFunctionArgs) {
  const call = await roomFeed(args);
  return doFeed(args.request, call, paths.roomCalendar(call.feed.subject));
}
