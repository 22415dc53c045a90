import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { PaperLinks } from '#app/components/papers/paper-links.tsx';
import { formatDay } from '#app/copy/dates.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { can } from '#app/domain/people/permissions.ts';
import { paths } from '#app/http/paths.ts';
import { requireStaff } from '../guards/staff.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'readDay');
  return {
    day: formatDay(dayOf(services.clock())),
    readsEmergencyList: can(actor, 'readEmergencyList'),
  };
}

export const meta: MetaFunction = () => [{ title: 'Cetak hari ini – Sambang' }];

export default function DayPapers() {
  const { day, readsEmergencyList } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHead title="Cetak hari ini" back={{ href: paths.today, text: 'Tamu hari ini' }}>
        {day}. Kertas satu rombongan ada di halaman rombongannya.
      </PageHead>
      <PaperLinks
        papers={[
          {
            href: paths.dayList,
            title: 'Daftar tamu hari ini',
            text: 'Semua rombongan menurut jam, dengan nama-namanya.',
          },
          ...(readsEmergencyList
            ? [
                {
                  href: paths.emergencyListPaper,
                  title: 'Daftar darurat',
                  text: 'Siapa yang ada di dalam sekarang, untuk dibawa ke titik kumpul.',
                },
              ]
            : []),
          {
            href: paths.handout,
            title: 'Cara mengajukan konsultasi',
            text: 'Lembar untuk tamu tanpa janji: langkah, kode QR, dan nomor bantuan.',
          },
        ]}
      />
    </div>
  );
}
