import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AgendaDay, type AgendaDayView } from '#app/components/agenda/agenda-day.tsx';
import { EmptyState, PageHead, Section } from '#app/components/blocks.tsx';
import { loadAgenda } from './agenda.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadAgenda(args);

export const meta: MetaFunction = () => [{ title: 'Agenda konsultasi – Sambang' }];

export default function Agenda() {
  const { isUnit, isKnown, week, later } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-4xl">
      <PageHead title={isUnit ? 'Agenda unit' : 'Agenda saya'}>
        Semua waktu dalam WIB. Pertanyaan dan surat ada di halaman setiap konsultasi.
      </PageHead>
      {isKnown ? (
        <>
          <Days title="Minggu ini" id="minggu-ini" days={week} showNames={isUnit}>
            {later.length === 0
              ? 'Penugasan baru dikirim melalui surel dan langsung tampil di sini.'
              : 'Konsultasi berikutnya ada di bawah.'}
          </Days>
          {later.length > 0 && (
            <Days title="Selanjutnya" id="selanjutnya" days={later} showNames={isUnit} />
          )}
        </>
      ) : (
        <EmptyState title="Akun Anda belum terhubung" icon="people">
          Mohon minta admin menghubungkan akun ini dengan nama narasumber atau unit, agar agendanya
          tampil.
        </EmptyState>
      )}
    </div>
  );
}

function Days({
  title,
  id,
  days,
  showNames,
  children,
}: {
  readonly title: string;
  readonly id: string;
  readonly days: readonly AgendaDayView[];
  readonly showNames: boolean;
  /** Said where there is none. */
  readonly children?: string;
}) {
  return (
    <Section title={title} id={id}>
      {days.length === 0 && (
        <EmptyState title="Tidak ada konsultasi" icon="calendar">
          {children}
        </EmptyState>
      )}
      {days.map((day) => (
        <AgendaDay key={day.date} day={day} showNames={showNames} />
      ))}
    </Section>
  );
}
