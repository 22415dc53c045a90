import { WAITING_WORDS } from '#app/copy/board.ts';
import { Icon } from '../icon.tsx';
import type { WaitingList as Waiting, WaitingView } from './view.ts';

/** Requests that wait for a place; choosing one marks its wishes on the board. */
export function WaitingList({ waiting: { counts, rows } }: { readonly waiting: Waiting }) {
  return (
    <section aria-labelledby="menunggu" className="no-print">
      <h2 id="menunggu" className="mb-2">
        Menunggu jadwal
      </h2>
      {rows.length === 0 && (
        <p className="text-sm text-soft">Tidak ada permohonan yang menunggu jadwal.</p>
      )}
      {counts.map(({ kind, count, moreHref }) => {
        const ofKind = rows.filter((one) => one.kind === kind);
        if (ofKind.length === 0) return null;
        const isReady = kind === 'verified' || kind === 'change';
        return (
          <details
            key={kind}
            className="mb-2"
            open={isReady || ofKind.some(({ isChosen }) => isChosen)}
          >
            <summary className="min-h-8 py-1 text-sm font-semibold text-soft">
              {`${WAITING_WORDS[kind]} (${count})`}
            </summary>
            <ul className="space-y-1.5">
              {ofKind.map((one) => (
                <li key={one.number}>
                  <WaitingRow one={one} />
                </li>
              ))}
            </ul>
            {moreHref !== null && (
              <p className="mt-1.5 text-sm">
                <a href={moreHref} className="inline-flex min-h-8 items-center">
                  {`${count - ofKind.length} lainnya di daftar permohonan`}
                </a>
              </p>
            )}
          </details>
        );
      })}
    </section>
  );
}

function WaitingRow({ one }: { readonly one: WaitingView }) {
  const { href, isChosen, office, topics, mode, promise, wishes, number } = one;
  const look = isChosen
    ? 'border-navy bg-info-bg shadow-[inset_4px_0_0_var(--color-navy)]'
    : 'border-line bg-paper hover:border-navy';
  const [first, ...others] = wishes;
  return (
    <a
      href={href}
      className={`block rounded border px-3 py-2 text-sm leading-snug text-ink no-underline ${look}`}
      {...(isChosen && { 'aria-current': 'true' as const })}
    >
      <span className="flex flex-wrap items-center justify-between gap-x-2">
        <span className="font-semibold">{office}</span>
        <span className="text-soft tabular-nums">{number}</span>
      </span>
      <span className="block text-soft">
        <Icon name={mode === 'tatapMuka' ? 'people' : 'video'} className="mr-1 align-[-0.2em]" />
        <span className="sr-only">
          {mode === 'tatapMuka' ? 'Tatap muka: ' : 'Video conference: '}
        </span>
        {topics}
      </span>
      {first !== undefined && (
        <span className="block">
          <span aria-hidden="true">★1 </span>
          <span className="sr-only">Pilihan pertama: </span>
          {first}
          {others.length > 0 && <span className="text-soft"> · {others.length} pilihan lain</span>}
        </span>
      )}
      {promise !== null && (
        <span
          className={`flex items-center gap-1 ${promise.isOverdue ? 'font-semibold text-bad' : 'text-soft'}`}
        >
          <Icon name={promise.isOverdue ? 'alert' : 'clock'} />
          {promise.text}
        </span>
      )}
    </a>
  );
}
