import { paths } from '#app/http/paths.ts';
import { StatusTag } from '../status-tag.tsx';
import type { ShownDraftLine, ShownEnded, ShownHistory } from './view.ts';

/** What has ended, the newest first, a page at a time. */
export function HistoryList({ rows, page, pages }: ShownHistory) {
  return (
    <>
      <ul className="divide-y divide-line rounded-lg border border-line bg-paper">
        {rows.map((row) => (
          <li key={row.number} className="px-4 py-3 sm:px-6">
            <EndedLine {...row} />
          </li>
        ))}
      </ul>
      {pages > 1 && <Pages page={page} pages={pages} />}
    </>
  );
}

function EndedLine({ number, status, modeName, topics, when, toRate }: ShownEnded) {
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <a
          href={paths.reservation(number)}
          className="inline-flex min-h-8 items-center font-semibold"
        >
          {number}
        </a>
        <StatusTag status={status} />
        {toRate && (
          <a
            href={paths.reservationVerb(number, 'rate')}
            className="inline-flex min-h-8 items-center text-sm"
          >
            Beri penilaian
          </a>
        )}
      </p>
      <p>{topics}</p>
      <p className="text-sm text-soft">
        {when} · {modeName}
      </p>
    </>
  );
}

function Pages({ page, pages }: Pick<ShownHistory, 'page' | 'pages'>) {
  return (
    <nav aria-label="Halaman riwayat" className="mt-3 flex items-center gap-x-5">
      {page > 1 && (
        <a className="inline-flex min-h-11 items-center" href={paths.officeHistory(page - 1)}>
          Lebih baru
        </a>
      )}
      <span className="text-soft">
        Halaman {page} dari {pages}
      </span>
      {page < pages && (
        <a className="inline-flex min-h-11 items-center" href={paths.officeHistory(page + 1)}>
          Lebih lama
        </a>
      )}
    </nav>
  );
}

/** What is still being written, to be gone on with. */
export function DraftList({ drafts }: { readonly drafts: readonly ShownDraftLine[] }) {
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-paper">
      {drafts.map(({ id, title, saved }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-3 sm:px-6"
        >
          <div className="min-w-0">
            <p className="font-semibold">{title}</p>
            <p className="text-sm text-soft">Disimpan {saved}</p>
          </div>
          <a
            href={paths.draft(id)}
            className="inline-flex min-h-11 items-center font-semibold"
            aria-label={`Lanjutkan ${title}, disimpan ${saved}`}
          >
            Lanjutkan
          </a>
        </li>
      ))}
    </ul>
  );
}
