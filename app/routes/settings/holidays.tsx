import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState, NoticeBox, PageHead, Section } from '#app/components/blocks.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import { HolidaysTable } from '#app/components/holidays/holidays-table.tsx';
import { HOLIDAY_PAGES } from '#app/copy/holidays.ts';
import { paths } from '#app/http/paths.ts';
import { loadHolidays } from './holidays.server.ts';

export const loader = loadHolidays;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Hari libur ${data?.year ?? ''} – Sambang` },
];

export default function Holidays() {
  const { year, years, missing, rows } = useLoaderData<typeof loader>();
  const { title, text, none, noneText } = HOLIDAY_PAGES.list;
  return (
    <>
      <PageHead title={`${title} ${year}`} back={{ href: paths.settings, text: 'Pengaturan' }}>
        {text}
      </PageHead>
      {missing.length > 0 && (
        <NoticeBox tone="warn" title={`Belum ada SKB hari libur untuk ${missing.join(', ')}`}>
          Jadwal pada tahun itu sudah dapat diminta, tetapi hanya Sabtu dan Minggu yang dihitung
          libur. Unggah daftarnya begitu SKB terbit.
        </NoticeBox>
      )}
      <p className="mb-6 flex flex-col gap-3 sm:flex-row">
        <ButtonLink href={paths.uploadHolidays}>Unggah daftar (CSV)</ButtonLink>
        <ButtonLink href={paths.newHoliday} look="secondary">
          Tambah satu hari
        </ButtonLink>
      </p>
      <nav aria-label="Tahun" className="mb-2">
        <ul className="flex flex-wrap gap-x-2 gap-y-1">
          {years.map((one) => (
            <li key={one}>
              <a
                href={paths.holidaysOf(one)}
                className={`inline-flex min-h-11 min-w-11 items-center justify-center rounded px-3 ${one === year ? 'bg-navy font-bold text-white no-underline' : 'hover:bg-info-bg'}`}
                {...(one === year && { 'aria-current': 'page' as const })}
              >
                {one}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Section title={`${rows.length} hari libur`} id="daftar">
        {rows.length === 0 ? (
          <EmptyState title={none} icon="calendar">
            {noneText}
          </EmptyState>
        ) : (
          <HolidaysTable caption={`Hari libur ${year}`} rows={rows} removable />
        )}
      </Section>
    </>
  );
}
