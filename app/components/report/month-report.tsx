import { paths } from '#app/http/paths.ts';
import { EmptyState, NoticeBox, PageHead } from '../blocks.tsx';
import { ButtonLink } from '../button.tsx';
import { Icon } from '../icon.tsx';
import { ModeSection } from './mode-section.tsx';
import { Compliance, Figures, Service } from './report-sections.tsx';
import { Growth } from './report-growth.tsx';
import type { ReportView } from './report-view.ts';

interface MonthReportProps {
  readonly view: ReportView;
  readonly csv: string;
  /** The reports of the months beside it. */
  readonly before: Neighbour;
  readonly after: Neighbour;
}

interface Neighbour {
  readonly href: string;
  readonly name: string;
}

/** The office's monthly report; on paper without anything that only leads somewhere. */
export function MonthReport({ view, csv, before, after }: MonthReportProps) {
  const { title, state, asOf, unresolved } = view;
  const isEmpty = view.tatapMuka.count + view.videoConference.count === 0;
  return (
    <div className="max-w-6xl print:max-w-none">
      <p className="hidden border-b-2 border-black pb-2 text-sm font-semibold print:mb-4 print:block">
        Kementerian Keuangan Republik Indonesia
        <br />
        Direktorat Jenderal Perimbangan Keuangan
      </p>
      <PageHead
        title={`Laporan konsultasi ${title}`}
        back={{ href: paths.reports, text: 'Semua bulan' }}
      >
        Video conference dan tatap muka. Dihitung dari catatan Sambang pada {asOf}.
      </PageHead>
      <div className="no-print flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <ButtonLink href={csv} look="secondary" icon="file" download>
          Unduh CSV
        </ButtonLink>
        <Neighbours {...{ before, after, state }} />
      </div>
      <div className="mt-6">
        <Warnings state={state} unresolved={unresolved} />
      </div>
      {state === 'future' && isEmpty ? (
        <EmptyState title={`${title} belum tiba`} icon="calendar">
          Belum ada yang dapat dilaporkan untuk bulan ini.
        </EmptyState>
      ) : (
        <Body view={view} />
      )}
    </div>
  );
}

/** The months on either side; nothing lies beyond a month that has not begun. */
function Neighbours({
  before,
  after,
  state,
}: Pick<MonthReportProps, 'before' | 'after'> & Pick<ReportView, 'state'>) {
  const link = 'inline-flex min-h-11 items-center gap-2';
  return (
    <nav aria-label="Bulan lain" className="flex flex-wrap justify-between gap-x-8">
      <a href={before.href} className={link}>
        <Icon name="arrowLeft" /> {before.name}
      </a>
      {state !== 'future' && (
        <a href={after.href} className={link}>
          {after.name} <Icon name="arrowRight" />
        </a>
      )}
    </nav>
  );
}

/** Why a number may still move. */
function Warnings({ state, unresolved }: Pick<ReportView, 'state' | 'unresolved'>) {
  return (
    <>
      {state === 'running' && (
        <NoticeBox tone="info" title="Bulan ini masih berjalan">
          Angkanya masih bertambah, sedangkan pembandingnya bulan yang utuh.
        </NoticeBox>
      )}
      {unresolved > 0 && (
        <NoticeBox tone="warn" title={`${unresolved} nama bulan ini belum dipastikan`}>
          Barisnya tetap dihitung dengan teks yang tercetak
          <span className="hidden print:inline"> dan ditandai *</span>.{' '}
          <a className="no-print" href={paths.unresolvedNames}>
            Lihat nama yang menunggu
          </a>
        </NoticeBox>
      )}
    </>
  );
}

function Body({ view }: { readonly view: ReportView }) {
  return (
    <>
      <Figures view={view} />
      <ModeSection
        id="video-conference"
        title="Video conference"
        view={view.videoConference}
        caption={`Video conference ${view.title}`}
        requesterTitle="Pengguna Layanan"
      />
      <ModeSection
        id="tatap-muka"
        title="Konsultasi tatap muka"
        view={view.tatapMuka}
        caption={`Konsultasi tatap muka ${view.title}`}
        requesterTitle="Daerah"
        withGuests
      />
      <Growth view={view} />
      <Compliance compliance={view.compliance} />
      <Service view={view} />
    </>
  );
}
