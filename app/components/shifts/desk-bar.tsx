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
      {desk.deviceName !== null && <ShiftLink deviceName={desk.deviceName} here={here} />}
      <LockButton here={here} />
    </>
  );
}

/** Which desk it is, and the change of shift. */
export function ShiftLink({
  deviceName,
  here,
}: Pick<DeskBarProps, 'here'> & { readonly deviceName: string }) {
  return (
    <>
      <span className="text-[#d9deea]">{deviceName}</span>
      <a href={paths.shiftBack(here)} className={LOOK}>
        <Icon name="people" />
        Ganti petugas
      </a>
    </>
  );
}

/** Covers the screen; on a phone the sign alone, its name is still read out. */
export function LockButton({ here }: Pick<DeskBarProps, 'here'>) {
  return (
    <form method="post" action={paths.lockScreen} data-kunci="">
      <input type="hidden" name="ke" value={here} />
      <button
        type="submit"
        title="Kunci layar"
        aria-keyshortcuts="Alt+K"
        className={`${LOOK} min-w-11 justify-center`}
      >
        <Icon name="lock" />
        <span className="max-md:sr-only">Kunci layar</span>
      </button>
    </form>
  );
}
