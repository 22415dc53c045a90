import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { FeedPage } from '#app/components/calendar/feed-page.tsx';
import { paths } from '#app/http/paths.ts';
import { doRoomCalendar, loadRoomCalendar } from './room-calendar.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadRoomCalendar(args);
export const action = (args: ActionFunctionArgs) => doRoomCalendar(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Kalender ${data?.name ?? ''} – Ruang – Sambang` },
];

export default function RoomCalendar() {
  const { id, name, standing } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  return (
    <FeedPage
      title={`Kalender ${name}`}
      back={{ href: paths.room(id), text: name }}
      {...{ standing, made, here: paths.roomCalendar(id) }}
    >
      <p>
        Kapan ruang ini terpakai, untuk layar di depan pintu atau kalender ruang di Outlook. Isinya
        hanya waktu, nomor permohonan, dan instansi; tempat yang ditahan untuk tawaran tampil
        sebagai sementara.
      </p>
    </FeedPage>
  );
}
