import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { FeedPage } from '#app/components/calendar/feed-page.tsx';
import { paths } from '#app/http/paths.ts';
import { doFeed, shownFeed } from '../calendar/feed-page.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

const FEED = { kind: 'secretariat', subject: null } as const;

export async function loader(args: LoaderFunctionArgs) {
  const { services, doer } = await requireStaff(args, 'manageResources');
  return { standing: shownFeed({ services, doer, feed: FEED }) };
}

export async function action(args: ActionFunctionArgs) {
  const { services, doer } = await requireStaff(args, 'manageResources');
  return doFeed(args.request, { services, doer, feed: FEED }, paths.secretariatCalendar);
}

export const meta: MetaFunction = () => [{ title: 'Kalender Sekretariat – Sambang' }];

export default function SecretariatCalendar() {
  const { standing } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  return (
    <FeedPage
      title="Kalender Sekretariat"
      back={{ href: paths.settings, text: 'Pengaturan' }}
      {...{ standing, made, here: paths.secretariatCalendar }}
    >
      <p>
        Semua konsultasi yang disetujui dalam satu kalender; yang baru ditawarkan tampil sebagai
        sementara. Isinya: nomor, instansi, topik, tempat atau tautan, dan narasumber. Nama tamu dan
        kontak tidak ikut.
      </p>
      <p>
        Satu alamat untuk seluruh Sekretariat. Membuat alamat baru memutus semua yang memakai alamat
        lama.
      </p>
    </FeedPage>
  );
}
