import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { FeedPage } from '#app/components/calendar/feed-page.tsx';
import { paths } from '#app/http/paths.ts';
import { doOfficeCalendar, loadOfficeCalendar } from './calendar.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadOfficeCalendar(args);
export const action = (args: ActionFunctionArgs) => doOfficeCalendar(args);

export const meta: MetaFunction = () => [{ title: 'Kalender instansi – Sambang' }];

export default function OfficeCalendar() {
  const { id, label, standing } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  return (
    <FeedPage
      title={`Kalender ${label}`}
      back={{ href: paths.officeHome, text: 'Permohonan instansi' }}
      {...{ standing, made, here: paths.officeCalendar(id) }}
    >
      <p>
        Semua konsultasi instansi ini yang sudah disetujui, di Outlook, Google Kalender, atau HP,
        dan ikut berubah bila jadwal dipindahkan atau dibatalkan. Waktunya dalam WIB; program
        kalender menampilkannya menurut zona waktu perangkat Anda. Nama tamu dan kontak tidak ikut.
      </p>
      <p>
        Alamat ini milik Anda. Bila Anda tidak lagi mewakili instansi ini, alamatnya berhenti dengan
        sendirinya; rekan Anda membuat alamatnya sendiri.
      </p>
    </FeedPage>
  );
}
