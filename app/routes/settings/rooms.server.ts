import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { featureText } from '#app/copy/rooms.ts';
import { everyRoom } from '#app/queries/resource-lists.server.ts';
import { lastLineOn } from '#app/queries/last-change.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { unavailableLines } from './closures.server.ts';
import { comingLines } from './coming.server.ts';

/** Every room, those that are given out no more apart. */
export async function loadRooms(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'manageResources');
  const rooms = everyRoom(services.db, services.clock());
  return {
    active: rooms.filter(({ retiredAt }) => retiredAt === null),
    retired: rooms.filter(({ retiredAt }) => retiredAt !== null),
  };
}

/** The form of something new brings its id along. */
export async function loadNewResource(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'manageResources');
  return { newId: services.newId() };
}

/** One room, with what it is wanted for; 404 where there is none. */
export async function loadOneRoom(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'manageResources');
  const found = everyRoom(services.db, services.clock()).find(({ id }) => id === args.params.id);
  if (found === undefined) throw data(null, { status: 404 });
  const { id, name, capacity, retiredAt } = found;
  const features = found.features ?? [];
  return {
    ...{ id, name, retired: retiredAt !== null },
    values: { name, capacity: String(capacity), features },
    coming: comingLines(services, 'room', id),
    unavailable: unavailableLines(services, 'room', id),
    seen: lastLineOn(services.db, `room:${id}`),
    current: [
      { label: 'Nama ruang', value: name },
      { label: 'Jumlah kursi', value: String(capacity) },
      { label: 'Perlengkapan', value: featureText(features) },
    ],
  };
}
