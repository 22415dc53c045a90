import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { retireRoom } from '#app/commands/rooms.server.ts';
import { ConfirmRetire } from '#app/components/resources/confirm-retire.tsx';
import { ROOM_PAGES } from '#app/copy/resource-pages.ts';
import { paths } from '#app/http/paths.ts';
import { retireAnswer } from './resource-deed.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { loadOneRoom } from './rooms.server.ts';

export const loader = loadOneRoom;

export async function action(args: ActionFunctionArgs) {
  const { services, doer } = await requireStaff(args, 'manageResources');
  const done = retireRoom(services, doer, args.params.id ?? '', true);
  return retireAnswer(done, paths.rooms, 'dinonaktifkan');
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Nonaktifkan ${data?.name ?? ''} – Sambang` },
];

export default function RetireRoom() {
  const { id, name, coming } = useLoaderData<typeof loader>();
  const { text, button } = ROOM_PAGES.retire;
  return (
    <ConfirmRetire
      {...{ text, button }}
      title={`Nonaktifkan ${name}?`}
      back={{ href: paths.room(id), text: name }}
      grave
      coming={coming}
      still={ROOM_PAGES.retire.still}
    />
  );
}
