import { KEYS_HELP, MOVE_HELP, PLACE_HELP } from '#app/copy/board.ts';
import { Icon } from '../icon.tsx';
import type { PlacingView } from './view.ts';

/** What is being placed or moved, where it wants to go, and how to leave it. */
export function PlacingPanel({ placing }: { readonly placing: PlacingView }) {
  const { kind, number, office, topics, modeName, standing, hindrance, missed, wishes } = placing;
  const isMove = kind === 'move';
  return (
    <section
      aria-labelledby="memilih"
      className="no-print mb-4 rounded-lg border-2 border-navy bg-paper p-4"
    >
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <h2 id="memilih" className="text-lg">
            {isMove ? 'Memindahkan' : 'Mencari jadwal untuk'} {office}
          </h2>
          <p className="text-sm text-soft">
            <a href={placing.reviewHref}>{number}</a> · {modeName} · {topics}
            {isMove && standing !== null && ` · sekarang ${standing}`}
          </p>
        </div>
        <a
          href={placing.leaveHref}
          data-leave=""
          className="inline-flex min-h-9 items-center gap-1.5 rounded border border-edge px-3 text-sm font-semibold no-underline hover:bg-info-bg"
        >
          <Icon name="close" /> {isMove ? 'Batal memindahkan' : 'Selesai memilih'}
        </a>
      </div>
      {missed !== null && (
        <p role="status" className="mt-2 flex items-start gap-2 font-semibold text-warn">
          <Icon name="alert" className="mt-1" /> {missed}
        </p>
      )}
      {hindrance !== null ? (
        <p className="mt-2 flex items-start gap-2 text-warn">
          <Icon name="alert" className="mt-1" /> {hindrance}
        </p>
      ) : (
        <p className="mt-2 max-w-3xl text-sm">
          {isMove ? MOVE_HELP : PLACE_HELP} <span className="board-keys">{KEYS_HELP}</span>
        </p>
      )}
      {wishes.length > 0 && (
        <ul className="mt-2 space-y-0.5 text-sm">
          {wishes.map(({ rank, text, words, href }) => (
            <li key={rank}>
              <a href={href} className="inline-flex min-h-7 items-center">
                ★{rank} {text}
              </a>{' '}
              <span className="text-soft">{words}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
