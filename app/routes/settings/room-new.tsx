import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { addRoom } from '#app/commands/resources.server.ts';
import { PageHead } from '#app/components/blocks.tsx';
import { RoomForm } from '#app/components/resources/small-forms.tsx';
import { ROOM_PAGES } from '#app/copy/resource-pages.ts';
import { zNewRoom } from '#app/forms/resource-pages.ts';
import { paths } from '#app/http/paths.ts';
import { loadNewResource } from './rooms.server.ts';
import { doResource } from './resource-deed.server.ts';

export const loader = loadNewResource;

export const action = (args: ActionFunctionArgs) =>
  doResource(args, {
    shape: zNewRoom,
    deed: ({ services, doer }, { id, ...form }) => addRoom(services, doer, form, id),
    ...{ to: paths.rooms, done: 'ditambahkan' },
  });

export const meta: MetaFunction = () => [{ title: 'Tambah ruang – Sambang' }];

export default function NewRoom() {
  const { newId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { title, button } = ROOM_PAGES.add;
  return (
    <>
      <PageHead title={title} back={{ href: paths.rooms, text: 'Ruang' }} />
      <RoomForm
        {...{ newId, button }}
        values={{ name: '', capacity: '', features: [] }}
        result={answer?.result}
        back={paths.rooms}
      />
    </>
  );
}
