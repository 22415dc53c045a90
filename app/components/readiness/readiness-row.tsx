import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import { Icon } from '../icon.tsx';
import { WordTag } from '../status-tag.tsx';

export interface ReadinessRowData {
  readonly number: string;
  readonly href: string;
  readonly hours: string;
  readonly officeLabel: string;
  readonly mode: MeetingMode;
  readonly modeName: string;
  readonly narasumber: string;
  readonly room: string;
  readonly hasLink: boolean;
  readonly guests: number;
  /** Until when the pemda may change its list; null where it has closed. */
  readonly guestsOpen: string | null;
  readonly gaps: readonly {
    readonly kind: string;
    readonly text: string;
    /** The page on which it is mended, for those who may. */
    readonly mend: { readonly href: string; readonly text: string } | null;
  }[];
}

/** One consultation: what is there, what is missing, and where that is mended. */
export function ReadinessRow({ row }: { readonly row: ReadinessRowData }) {
  const { number, href, hours, officeLabel, mode, modeName, gaps } = row;
  return (
    <li className="keep grid gap-x-6 gap-y-3 px-4 py-4 sm:px-5 md:grid-cols-[minmax(0,1fr)_20rem] print:grid-cols-[1fr_16rem]">
      <div className="min-w-0">
        <p className="text-sm font-semibold tabular-nums">{hours}</p>
        <p className="flex flex-wrap items-baseline gap-x-2">
          <a href={href} className="text-lg font-bold">
            {officeLabel}
          </a>
          <span className="text-sm text-soft tabular-nums">{number}</span>
        </p>
        <p>
          <Icon
            name={mode === 'tatapMuka' ? 'people' : 'video'}
            className="mr-1.5 align-[-0.2em] text-soft"
          />
          {placeOf(row, modeName)}
        </p>
        <p className="text-sm">
          Narasumber: {row.narasumber === '' ? 'belum ada' : row.narasumber}
        </p>
        <p className="text-sm text-soft">{guestsOf(row)}</p>
      </div>
      {gaps.length === 0 ? (
        <p>
          <WordTag icon="check" tone="good" text="siap" />
        </p>
      ) : (
        <ul className="space-y-2" aria-label={`Yang kurang pada ${number}`}>
          {gaps.map(({ kind, text, mend }) => (
            <li key={kind}>
              <WordTag icon="alert" tone="care" text={text} />
              {mend !== null && (
                <a
                  href={mend.href}
                  className="no-print ml-1 inline-flex min-h-8 items-center text-sm"
                >
                  {mend.text}
                  <span className="sr-only"> pada {number}</span>
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function placeOf({ mode, room, hasLink }: ReadinessRowData, modeName: string): string {
  if (mode === 'videoConference')
    return `${modeName} · ${hasLink ? 'tautan ada' : 'belum ada tautan'}`;
  return `${modeName} · ${room === '' ? 'belum ada ruang' : room}`;
}

function guestsOf({ guests, guestsOpen }: ReadinessRowData): string {
  const count = guests === 0 ? 'Belum ada peserta' : `${guests} peserta`;
  return guestsOpen === null ? count : `${count} · daftar masih dapat diubah sampai ${guestsOpen}`;
}
