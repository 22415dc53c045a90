import type { ReactNode } from 'react';
import { clockOf } from '#app/copy/desk.ts';
import { LINE_WORDS, readAtText, unsentText } from '#app/copy/offline.ts';
import { paths } from '#app/http/paths.ts';
import { SkipLink } from '../../frames/skip-link.tsx';
import { Icon } from '../../icon.tsx';
import type { DeskCopy } from './desk-copy.ts';

/** What stands around the desk without a line: that it is one, as of when, and what waits to be sent. */
export function OfflineFrame({
  copy,
  children,
}: {
  readonly copy: DeskCopy | null;
  readonly children: ReactNode;
}) {
  return (
    <>
      <SkipLink />
      <header className="no-print sticky top-0 z-20 border-b-4 border-gold bg-navy text-white [&_:focus-visible]:outline-white">
        <div className="wrap-wide flex flex-wrap items-center justify-between gap-x-6 py-2">
          <a
            href={paths.offlineDay}
            className="inline-flex min-h-11 items-center text-xl font-bold text-white no-underline"
          >
            Sambang
          </a>
          {copy?.day && <span className="text-sm">{copy.day.who.name}</span>}
        </div>
        <p role="status" className="bg-warn-bg text-warn">
          <span className="wrap-wide flex items-center gap-2 py-2 font-bold">
            <Icon name="alert" />
            <span>{copy === null ? LINE_WORDS.title : stateOf(copy)}</span>
          </span>
        </p>
      </header>
      <main id="isi" tabIndex={-1} className="wrap-wide flex-1 py-6 outline-none">
        {children}
      </main>
    </>
  );
}

/** "Tanpa sambungan · data pukul 09.12 · 2 belum terkirim" */
function stateOf({ day, queue, line }: DeskCopy): string {
  const stuck = queue.filter(({ isStuck }) => isStuck === true).length;
  return [
    LINE_TEXTS[line ?? 'down'],
    ...(day === null ? [] : [readAtText(clockOf(day.readAt))]),
    unsentText(queue.length),
    ...(stuck === 0 ? [] : [`${stuck} ${LINE_WORDS.stuck}`]),
  ].join(' · ');
}

const LINE_TEXTS: Readonly<Record<NonNullable<DeskCopy['line']>, string>> = {
  up: 'Sambungan kembali',
  down: LINE_WORDS.title,
  busy: 'Server belum menjawab',
  signedOut: 'Sesi berakhir: masuk kembali untuk mengirim',
  forbidden: 'Dikirim saat resepsionis masuk',
};
