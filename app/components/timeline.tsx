import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export interface TimelineItem {
  readonly key: string;
  /** "Senin, 7 Desember 2026, 10.00 WIB" */
  readonly when: string;
  readonly what: string;
  /** Who did it, where that may be said. */
  readonly who?: string | undefined;
  readonly words?: string | null;
  /** A small line below: that mail went out. */
  readonly note?: string | null;
}

interface TimelineProps {
  readonly items: readonly TimelineItem[];
  /** What comes next, who acts, by when; stands at the open end. */
  readonly next?: ReactNode;
  /** What stands below one of them, by its key. */
  readonly below?: (key: string) => ReactNode;
}

/** Each piece brings its part of the line; the last one ends it. */
const LINE = 'relative border-l-2 border-line pb-5 pl-6 last:border-transparent last:pb-0';

/** What happened, oldest first, like a parcel's track. */
export function Timeline({ items, next, below }: TimelineProps) {
  return (
    <ol className="ml-2">
      {items.map(({ key, when, what, who, words, note }) => (
        <li key={key} className={LINE}>
          <span
            aria-hidden="true"
            className="absolute -left-[7px] top-1.5 size-3 rounded-full bg-navy"
          />
          <p className="font-semibold">{what}</p>
          <p className="text-sm text-soft">
            {when}
            {who !== undefined && ` · ${who}`}
          </p>
          {words && (
            <blockquote className="mt-1 whitespace-pre-line border-l-2 border-gold pl-3">
              {words}
            </blockquote>
          )}
          {note && (
            <p className="mt-1 flex items-center gap-1.5 text-sm text-soft">
              <Icon name="mail" />
              {note}
            </p>
          )}
          {below?.(key)}
        </li>
      ))}
      {next !== undefined && (
        <li className={LINE}>
          <span
            aria-hidden="true"
            className="absolute -left-[7px] top-1.5 size-3 rounded-full border-2 border-gold bg-paper"
          />
          {next}
        </li>
      )}
    </ol>
  );
}
