import { paths } from '#app/http/paths.ts';
import { Button, ButtonLink } from '../button.tsx';
import { Icon } from '../icon.tsx';

interface DayHeadProps {
  /** "Jumat, 27 November 2026" */
  readonly dayText: string;
  readonly isToday: boolean;
  /** "09.41 WIB": when what is shown was read. */
  readonly readAt: string;
  readonly before: { readonly href: string; readonly text: string };
  readonly after: { readonly href: string; readonly text: string };
  readonly todayHref: string;
  /** Whether the page reads itself anew, and the address that turns that on or off. */
  readonly renewal: { readonly on: boolean; readonly seconds: number; readonly switchHref: string };
  readonly sought: string;
  /** The page that writes a group without appointment down; null where this reader may not, or the day is another. */
  readonly walkInHref: string | null;
}

/** Which day it is, as of when, the days beside it, and the box that finds a group. */
export function DayHead(props: DayHeadProps) {
  const { dayText, isToday, before, after, todayHref, walkInHref } = props;
  return (
    <div className="mb-6">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div>
          <h1>{isToday ? 'Tamu hari ini' : 'Tamu'}</h1>
          <p className="text-xl font-semibold">{dayText}</p>
          <Freshness {...props} />
        </div>
        <SearchBox sought={props.sought} />
      </div>
      <div className="no-print mt-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <nav aria-label="Hari lain" className="flex flex-wrap gap-2">
          <ButtonLink href={before.href} look="secondary" icon="arrowLeft">
            {before.text}
          </ButtonLink>
          {!isToday && (
            <ButtonLink href={todayHref} look="secondary" icon="calendar">
              Hari ini
            </ButtonLink>
          )}
          <ButtonLink href={after.href} look="secondary" icon="arrowRight">
            {after.text}
          </ButtonLink>
        </nav>
        <div className="flex flex-wrap gap-2">
          <ButtonLink href={paths.dayPapers} look="secondary" icon="file">
            Cetak
          </ButtonLink>
          {walkInHref !== null && (
            <ButtonLink href={walkInHref} icon="door">
              Catat tamu tanpa janji
            </ButtonLink>
          )}
        </div>
      </div>
    </div>
  );
}

function Freshness({ isToday, readAt, renewal: { on, seconds, switchHref } }: DayHeadProps) {
  return (
    <p className="text-soft">
      Diperbarui pukul {readAt}
      {isToday && (
        <span className="no-print">
          {on ? `, berikutnya otomatis dalam ${seconds} detik. ` : '. Pembaruan otomatis dijeda. '}
          <a href={switchHref} className="inline-flex min-h-6 items-center">
            {on ? 'Jeda' : 'Lanjutkan'}
          </a>
        </span>
      )}
    </p>
  );
}

/** One box for all: a number typed or scanned leads straight on, a name or an office finds a list. */
function SearchBox({ sought }: { readonly sought: string }) {
  return (
    <form role="search" method="get" className="no-print w-full sm:w-auto">
      <label htmlFor="cari" className="mb-1 block font-semibold">
        Cari rombongan
      </label>
      <div className="flex gap-2">
        <input
          id="cari"
          name="cari"
          type="search"
          defaultValue={sought}
          autoComplete="off"
          aria-describedby="cari-hint"
          className="control min-w-0 sm:w-72"
        />
        <Button icon="search">Cari</Button>
      </div>
      <p id="cari-hint" className="mt-1 text-sm text-soft">
        <Icon name="info" className="mr-1 align-[-0.2em]" />
        Nomor permohonan, nama daerah, atau nama tamu
      </p>
    </form>
  );
}
