import { paths } from '#app/http/paths.ts';
import { ButtonLink } from '../button.tsx';
import { Icon, type IconName } from '../icon.tsx';
import { LiveState } from '../live/live-state.tsx';
import type { ChangeState } from '../live/use-changes.ts';
import { Finder } from './finder.tsx';
import { useHydrated } from './use-browser.ts';

interface DayHeadProps {
  /** "Jumat, 27 November 2026" */
  readonly dayText: string;
  readonly isToday: boolean;
  /** "09.41 WIB": when what is shown was read. */
  readonly readAt: string;
  readonly before: { readonly href: string; readonly text: string };
  readonly after: { readonly href: string; readonly text: string };
  readonly todayHref: string;
  /** Whether the page reads itself anew, and the addresses that turn that on or off. */
  readonly renewal: {
    readonly on: boolean;
    readonly switchHref: string;
    /** For a page without script: reads itself anew by the clock. */
    readonly byClock: { readonly href: string; readonly seconds: number; readonly on: boolean };
  };
  readonly live: ChangeState;
  readonly sought: string;
  readonly canScan: boolean;
  readonly onType: (text: string) => void;
  /** The page that writes a group without appointment down; null where this reader may not, or the day is another. */
  readonly walkInHref: string | null;
  /** Who is to be counted outside; null where this reader may not, or the day is another. */
  readonly emergencyHref: string | null;
}

/** Which day it is, as of when, the days beside it, and the box that finds a group. */
export function DayHead(props: DayHeadProps) {
  const { dayText, isToday, todayHref } = props;
  return (
    <div className="mb-6">
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="min-w-0">
          <h1>{isToday ? 'Tamu hari ini' : 'Tamu'}</h1>
          <p className="text-xl font-semibold">{dayText}</p>
          <Freshness {...props} />
          <OtherDays {...props} />
        </div>
        <Finder
          {...{ sought: props.sought, canScan: props.canScan, onType: props.onType }}
          action={todayHref}
        />
      </div>
      <DayDeeds {...props} />
    </div>
  );
}

/** The days beside this one, in the line below its name. */
function OtherDays({ isToday, before, after, todayHref }: DayHeadProps) {
  return (
    <nav aria-label="Hari lain" className="no-print flex flex-wrap gap-x-6">
      <DayLink href={before.href} icon="arrowLeft" text={before.text} />
      {!isToday && <DayLink href={todayHref} icon="calendar" text="Hari ini" />}
      <DayLink href={after.href} icon="arrowRight" text={after.text} />
    </nav>
  );
}

function DayLink(link: { readonly href: string; readonly icon: IconName; readonly text: string }) {
  return (
    <a href={link.href} className="inline-flex min-h-11 items-center gap-1.5 font-semibold">
      <Icon name={link.icon} />
      {link.text}
    </a>
  );
}

/** What is one tap away all day: a group without appointment, who is in the house, paper. */
function DayDeeds({ walkInHref, emergencyHref }: DayHeadProps) {
  return (
    <div className="no-print mt-3 flex flex-wrap gap-2">
      {walkInHref !== null && (
        <ButtonLink href={walkInHref} icon="door">
          Catat tamu tanpa janji
        </ButtonLink>
      )}
      <ButtonLink href={paths.inside} look="secondary" icon="people">
        Di dalam gedung
      </ButtonLink>
      {emergencyHref !== null && (
        <ButtonLink href={emergencyHref} look="secondary" icon="alert">
          Daftar darurat
        </ButtonLink>
      )}
      <ButtonLink href={paths.dayPapers} look="secondary" icon="file">
        Cetak
      </ButtonLink>
    </div>
  );
}

/** In a line of text, and yet as large as a thumb. */
const SMALL_LINK = 'no-print -my-2.5 inline-flex min-h-11 min-w-11 items-center';

function Freshness({ isToday, readAt, live, renewal, todayHref }: DayHeadProps) {
  const isLive = useHydrated();
  const { byClock } = renewal;
  if (!isToday) return <p className="text-soft">Dibaca pukul {readAt}</p>;
  if (isLive) {
    return (
      <LiveState state={live} readAt={readAt}>
        <a href={renewal.switchHref} className={SMALL_LINK}>
          {renewal.on ? 'Jeda' : 'Lanjutkan'}
        </a>
      </LiveState>
    );
  }
  return (
    <p className="text-soft">
      Daftar per {readAt}
      {byClock.on ? `, dimuat ulang tiap ${byClock.seconds} detik. ` : '. '}
      <a href={todayHref} className={SMALL_LINK}>
        {byClock.on ? 'Jeda' : 'Muat ulang'}
      </a>
      {!byClock.on && (
        <>
          {' · '}
          <a href={byClock.href} className={SMALL_LINK}>
            Muat ulang sendiri
          </a>
        </>
      )}
    </p>
  );
}
