import { paths } from '#app/http/paths.ts';
import { Icon } from '../icon.tsx';
import type { DeskStanding } from './desk-standing.ts';

interface DeskBarProps {
  readonly desk: DeskStanding;
  /** The page and its query, to come back to. */
  readonly here: string;
}

const LOOK =
  'inline-flex min-h-11 cursor-pointer items-center gap-1.5 font-semibold text-white underline underline-offset-3';

/** At the desk: which desk it is, the change of shift and the lock. */
export function DeskBar({ desk, here }: DeskBarProps) {
  return (
    <>
      {desk.deviceName !== null && (
        <>
          <span className="text-[#d9deea]">{desk.deviceName}</span>
          <a href={paths.shiftBack(here)} className={LOOK}>
            <Icon name="people" />
            Ganti petugas
          </a>
        </>
      )}
      <form method="post" action={paths.lockScreen} data-kunci="">
        <input type="hidden" name="ke" value={here} />
        <button type="submit" aria-keyshortcuts="Alt+K" className={LOOK}>
          <Icon name="lock" />
          Kunci layar
        </button>
      </form>
    </>
  );
}
