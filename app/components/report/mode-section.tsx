import type { ReactNode } from 'react';
import { type Column, DataTable } from '../data-table.tsx';
import { Icon } from '../icon.tsx';
import { Bar } from './bar.tsx';
import type { ModeView, ReportRow } from './report-view.ts';

interface ModeSectionProps {
  readonly id: string;
  readonly title: string;
  readonly view: ModeView;
  readonly caption: string;
  /** The third column's title, as the office's own report has it. */
  readonly requesterTitle: string;
  readonly withGuests?: boolean;
}

/** One kind of consultation: what was held, in sentences, in the office's own table, by topic. */
export function ModeSection(props: ModeSectionProps) {
  const { id, title, view, caption, requesterTitle, withGuests = false } = props;
  const { sentences, rows, byTopic } = view;
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id}>{title}</h2>
      <div className="prose-p mt-3 max-w-3xl">
        <p>
          {sentences.held} {sentences.topics}
        </p>
        {sentences.compared.length > 0 && <p>{sentences.compared.join(' ')}</p>}
        <p>{sentences.yearToDate}</p>
      </div>
      {rows.length > 0 && (
        <div className="mt-5 grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_19rem] print:block">
          <DataTable
            caption={caption}
            columns={columnsOf(requesterTitle, withGuests)}
            rows={rows}
            rowKey={({ no }) => String(no)}
            compact
          />
          <TopicTable caption={`Topik terbanyak, ${title.toLowerCase()}`} byTopic={byTopic} />
        </div>
      )}
    </section>
  );
}

function columnsOf(requesterTitle: string, withGuests: boolean): Column<ReportRow>[] {
  return [
    { title: 'No', cell: ({ no }) => no, whole: true },
    { title: 'Tanggal', cell: (row) => <Day row={row} />, whole: true },
    { title: requesterTitle, cell: (row) => <Requester row={row} />, head: true },
    { title: 'Topik', cell: ({ topics }) => topics },
    ...(withGuests ? [GUESTS] : []),
  ];
}

const GUESTS: Column<ReportRow> = {
  title: 'Jumlah Tamu',
  cell: ({ guests }) => guests ?? <NotKnown />,
  numeric: true,
};

function Day({ row: { date, shortDate } }: { readonly row: ReportRow }) {
  return (
    <>
      <span className="whitespace-nowrap sm:hidden">{shortDate}</span>
      <span className="max-sm:hidden">{date}</span>
    </>
  );
}

function NotKnown(): ReactNode {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr-only">tidak tercatat</span>
    </>
  );
}

/** The requester as the report prints it; what nobody has made sure of leads to where one can. */
function Requester({ row: { requester, href, openNames } }: { readonly row: ReportRow }) {
  const [open] = openNames;
  return (
    <>
      {href === null ? requester : <a href={href}>{requester}</a>}
      {open !== undefined && <span className="hidden print:inline"> *</span>}
      {open !== undefined && (
        <a
          href={open}
          className="no-print mt-0.5 flex min-h-6 items-center gap-1 text-sm font-semibold text-warn"
        >
          <Icon name="alert" />
          belum dipastikan
        </a>
      )}
    </>
  );
}

function TopicTable({
  caption,
  byTopic,
}: {
  readonly caption: string;
  readonly byTopic: ModeView['byTopic'];
}) {
  const most = byTopic[0]?.count ?? 0;
  return (
    <div className="keep print:mt-5">
      <DataTable
        caption={caption}
        columns={[
          { title: 'Topik', cell: ({ name }) => name, head: true },
          { title: 'Konsultasi', cell: ({ count }) => <Bar value={count} most={most} /> },
        ]}
        rows={byTopic}
        rowKey={({ name }) => name}
        compact
      />
    </div>
  );
}
