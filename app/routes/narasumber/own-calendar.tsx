import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { EmptyState, PageHead } from '#app/components/blocks.tsx';
import { FeedPage } from '#app/components/calendar/feed-page.tsx';
import { paths } from '#app/http/paths.ts';
import { doOwnCalendar, loadOwnCalendar } from './own-calendar.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadOwnCalendar(args);
export const action = (args: ActionFunctionArgs) => doOwnCalendar(args);

export const meta: MetaFunction = () => [{ title: 'Kalender saya – Sambang' }];

const BACK = { href: paths.agenda, text: 'Agenda saya' };

export default function OwnCalendar() {
  const { isKnown, standing } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  if (!isKnown) {
    return (
      <>
        <PageHead title="Kalender saya" back={BACK} />
        <EmptyState title="Akun Anda belum terhubung" icon="people">
          Mohon minta admin menghubungkan akun ini dengan nama narasumber.
        </EmptyState>
      </>
    );
  }
  return (
    <FeedPage title="Kalender saya" back={BACK} {...{ standing, made, here: paths.ownCalendar }}>
      <p>
        Agenda konsultasi Anda di Outlook, Google Kalender, atau HP, dan ikut berubah bila jadwal
        berubah. Isinya: waktu, tempat atau tautan, instansi, dan topik. Nama tamu, kontak, dan
        pertanyaan tidak ikut; buka tautannya untuk membaca di Sambang.
      </p>
      <p>
        Undangan melalui surel tetap dikirim. Bila keduanya dipakai, jadwal yang sama dapat tampil
        dua kali; sembunyikan salah satunya.
      </p>
    </FeedPage>
  );
}
