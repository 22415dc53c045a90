import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AgendaDay, type AgendaDayView } from '#app/components/agenda/agenda-day.tsx';
import { EmptyState, NoticeBox, PageHead, Section } from '#app/components/blocks.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import { paths } from '#app/http/paths.ts';
import { loadAgenda } from './agenda.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadAgenda(args);

export const meta: MetaFunction = () => [{ title: 'Agenda konsultasi – Sambang' }];

export default function Agenda() {
  const { isUnit, isKnown, week, later, unanswered } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-4xl">
      <PageHead title={isUnit ? 'Agenda unit' : 'Agenda saya'}>
        Semua waktu dalam WIB. Pertanyaan dan surat ada di halaman setiap konsultasi.
      </PageHead>
      {isKnown ? (
        <>
          {unanswered > 0 && (
            <NoticeBox tone="info" title={`${unanswered} penugasan menunggu jawaban Anda`}>
              Tekan Bersedia bila Anda hadir. Bila berhalangan, kembalikan agar pengganti dicari
              sejak sekarang.
            </NoticeBox>
          )}
          <Owed />
          <Days title={week.title} id="minggu-ini" days={week.days} showNames={isUnit}>
            {later.length === 0
              ? 'Penugasan baru dikirim melalui surel dan langsung tampil di sini.'
              : 'Konsultasi berikutnya ada di bawah.'}
          </Days>
          {later.map(({ key, title, days }) => (
            <Days key={key} title={title} id={`minggu-${key}`} days={days} showNames={isUnit} />
          ))}
          {!isUnit && (
            <p className="no-print mt-8">
              <ButtonLink href={paths.ownCalendar} look="secondary" icon="calendar" wide>
                Tampilkan di kalender saya
              </ButtonLink>
            </p>
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

/** Notula that pemda still wait for. */
function Owed() {
  const { owed } = useLoaderData<typeof loader>();
  if (owed.length === 0) return null;
  return (
    <NoticeBox tone="warn" title={`${owed.length} notula belum ditulis`}>
      <ul>
        {owed.map(({ number, officeLabel, day }) => (
          <li key={number}>
            <a
              href={paths.sessionVerb(number, 'writeNotula')}
              className="inline-flex min-h-8 items-center"
            >
              {officeLabel}
            </a>
            <span className="text-soft">{` · ${day}`}</span>
          </li>
        ))}
      </ul>
    </NoticeBox>
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
