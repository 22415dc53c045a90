import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState, PageHead, Section } from '#app/components/blocks.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import { Icon } from '#app/components/icon.tsx';
import { PaperLinks } from '#app/components/papers/paper-links.tsx';
import { paths } from '#app/http/paths.ts';
import { loadGroupPapers } from './group-papers.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadGroupPapers(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Cetak ${data?.visit.number ?? ''} – Sambang` },
];

export default function GroupPapers() {
  const { visit, hasGuests } = useLoaderData<typeof loader>();
  const { number, office, when } = visit;
  return (
    <div className="max-w-3xl">
      <PageHead title="Cetak" back={{ href: paths.group(number), text: office }}>
        {number} · {when}
      </PageHead>
      <PaperLinks
        papers={[
          {
            href: paths.attendanceList(number),
            title: 'Daftar hadir',
            text: 'Nama, jabatan, jam datang, dan kolom tanda tangan.',
          },
          ...(hasGuests
            ? [
                {
                  href: paths.guestCards(number),
                  title: 'Kartu tamu, A4',
                  text: 'Delapan kartu selembar, dengan tanda potong.',
                },
                {
                  href: paths.guestCards(number, 'kartu'),
                  title: 'Kartu tamu, 90 × 60 mm',
                  text: 'Satu kartu setiap halaman, untuk pencetak kartu.',
                },
              ]
            : []),
        ]}
      />
      <Section id="keterangan" title="Keterangan Kehadiran">
        <Attendance />
      </Section>
      <p className="mt-8">
        <a href={paths.dayPapers} className="inline-flex min-h-11 items-center">
          Daftar hari ini, daftar darurat, dan lembar cara mengajukan
        </a>
      </p>
    </div>
  );
}

/** For the whole group or for one guest; only those who were let in have attended. */
function Attendance() {
  const { visit, attendees, spdCount } = useLoaderData<typeof loader>();
  if (attendees.length === 0) {
    return (
      <EmptyState title="Belum ada yang hadir" icon="people">
        Keterangan Kehadiran tersedia setelah tamu dicatat masuk.
      </EmptyState>
    );
  }
  return (
    <>
      <div className="mb-4 flex flex-wrap gap-3">
        <ButtonLink href={paths.attendancePaper(visit.number)} icon="file">
          Seluruh rombongan ({attendees.length} orang)
        </ButtonLink>
        <ButtonLink href={paths.spdStamps(visit.number)} look="secondary" icon="record">
          {spdCount === 0 ? 'Catat SPD yang dicap' : `SPD yang dicap (${spdCount})`}
        </ButtonLink>
      </div>
      <p className="mb-2 text-soft">Atau untuk satu orang:</p>
      <ul className="divide-y divide-line rounded-lg border border-line bg-paper">
        {attendees.map(({ id, name, jabatan, from, href }) => (
          <li key={id} className="px-4 hover:bg-info-bg">
            <a href={href} className="flex min-h-12 items-center gap-3 py-2 text-ink no-underline">
              <Icon name="file" className="shrink-0 text-soft" />
              <span className="min-w-0 break-words">
                <strong className="text-link underline underline-offset-3">{name}</strong>
                {jabatan !== null && <span className="text-soft"> · {jabatan}</span>}
                <span className="block text-sm text-soft">masuk {from}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
