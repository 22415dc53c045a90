import type { ReactNode } from 'react';
import { SkipLink } from '../frames/skip-link.tsx';

interface DeskFrameProps {
  /** Which device it is: "Meja 1", "Lobi". */
  readonly place: string;
  readonly children: ReactNode;
  /** Something beside the name of the device. */
  readonly aside?: ReactNode;
}

/** What stands around a page of an enrolled device at which nobody is signed in, or somebody is about to. */
export function DeskFrame({ place, aside, children }: DeskFrameProps) {
  return (
    <>
      <SkipLink />
      <header className="no-print border-b-4 border-gold bg-navy text-white [&_:focus-visible]:outline-white">
        <div className="wrap-wide flex min-h-14 flex-wrap items-center justify-between gap-x-6 py-2">
          <p className="text-xl font-bold">Sambang</p>
          <p className="flex flex-wrap items-center gap-x-4 text-[#d9deea]">
            {place}
            {aside}
          </p>
        </div>
      </header>
      <main id="isi" tabIndex={-1} className="wrap-wide flex-1 py-6 outline-none">
        {children}
      </main>
    </>
  );
}
