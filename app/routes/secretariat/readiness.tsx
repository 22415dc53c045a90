import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState, NoticeBox, PageHead, Section } from '#app/components/blocks.tsx';
import { ReadinessRow } from '#app/components/readiness/readiness-row.tsx';
import { formatDay, formatDaysAway } from '#app/copy/dates.ts';
import { daysBetween } from '#app/domain/calendar/local-date.ts';
import { paths } from '#app/http/paths.ts';
import { loadReadiness } from './readiness.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadReadiness(args);

export const meta: MetaFunction = () => [{ title: 'Kesiapan konsultasi – Sambang' }];

export default function Readiness() {
  const { days, today, until, unready } = useLoaderData<typeof loader>();
  const planned = days.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <div className="max-w-5xl">
      <PageHead title="Kesiapan konsultasi" back={{ href: paths.inbox, text: 'Permohonan' }}>
        Konsultasi sampai {formatDay(until)}, dan apa yang masih kurang.
      </PageHead>
      {planned > 0 && (
        <NoticeBox
          tone={unready > 0 ? 'warn' : 'good'}
          title={
            unready > 0 ? `${unready} dari ${planned} konsultasi belum siap` : 'Semuanya sudah siap'
          }
        />
      )}
      {days.map(({ day, rows }) => (
        <Section
          key={day}
          id={`hari-${day}`}
          title={`${formatDay(day)} · ${formatDaysAway(daysBetween(today, day))}`}
        >
          {rows.length === 0 ? (
            <EmptyState title="Tidak ada konsultasi" icon="calendar" />
          ) : (
            <ul className="divide-y divide-line rounded-lg border border-line bg-paper">
              {rows.map((row) => (
                <ReadinessRow key={row.number} row={row} />
              ))}
            </ul>
          )}
        </Section>
      ))}
    </div>
  );
}
