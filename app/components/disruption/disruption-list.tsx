import { ButtonLink } from '../button.tsx';
import { WordTag } from '../status-tag.tsx';
import type { DisruptionView } from './view.ts';

const TAGS = {
  open: { icon: 'alert', tone: 'care', text: 'menunggu ditangani' },
  moved: { icon: 'check', tone: 'good', text: 'sudah ditangani' },
  kept: { icon: 'check', tone: 'good', text: 'tetap dilaksanakan' },
  lifted: { icon: 'undo', tone: 'over', text: 'tidak terdampak lagi' },
} as const;

/** Every appointment with what can be done about it, or what became of it. */
export function DisruptionList({ rows }: { readonly rows: readonly DisruptionView[] }) {
  return (
    <ul className="space-y-4">
      {rows.map((row) => (
        <li key={row.id}>
          <DisruptionCard row={row} />
        </li>
      ))}
    </ul>
  );
}

function DisruptionCard({ row }: { readonly row: DisruptionView }) {
  const { number, href, officeLabel, modeName, when, people, place, state, deeds } = row;
  return (
    <article className="card" aria-labelledby={`terdampak-${row.id}`}>
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <h3 id={`terdampak-${row.id}`} className="text-base">
          <a href={href}>{officeLabel}</a>{' '}
          <span className="font-normal whitespace-nowrap text-soft">{number}</span>
        </h3>
        <WordTag {...TAGS[state]} />
      </div>
      <p className="mt-1 font-semibold">{when ?? 'Tidak ada jadwal lagi'}</p>
      <p className="text-soft">
        {modeName} · {people} · {place}
      </p>
      {state === 'open' && <p className="mt-1 text-soft">Sebabnya: {row.why}.</p>}
      {row.outcome !== null && <p className="mt-2">{row.outcome}</p>}
      {row.reason !== null && (
        <p className="mt-1 wrap-anywhere whitespace-pre-line">Alasan: {row.reason}</p>
      )}
      {deeds.length > 0 && (
        <ul className="no-print mt-3 flex flex-col gap-2 sm:flex-row sm:flex-wrap sm:items-center">
          {deeds.map((deed) => (
            <li key={deed.href + deed.text} className="flex flex-col">
              <ButtonLink href={deed.href} look={deed.look}>
                {deed.text}
                <span className="sr-only"> ({number})</span>
              </ButtonLink>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** How many of them are dealt with, as words with a bar. */
export function HandledBar({ text, share }: { readonly text: string; readonly share: number }) {
  return (
    <p className="mb-4 font-semibold">
      {text}
      <svg
        viewBox="0 0 100 4"
        aria-hidden="true"
        preserveAspectRatio="none"
        className="mt-1 block h-2 w-full max-w-xs bg-sunk"
      >
        <rect width={share} height="4" className="fill-good" />
      </svg>
    </p>
  );
}
