import { useEffect, useRef } from 'react';
import { useScreenLock } from './use-screen-lock.ts';
import { Cover } from './lock-cover.tsx';
import type { DeskLockProps } from './lock-props.ts';

/** The lock of a desk's screen: a cover over the page, which keeps what was typed on it. */
export function DeskLock({ desk, name, here }: DeskLockProps) {
  const { state, lock, open } = useScreenLock(desk.lockMinutes);
  const cover = useRef<HTMLDialogElement>(null);
  const isLocked = state === 'locked';
  useLockButton(() => void lock('diminta'));
  useEffect(() => {
    const dialog = cover.current;
    if (isLocked && dialog?.open === false) dialog.showModal();
    if (!isLocked) dialog?.close();
  }, [isLocked]);
  return (
    <>
      <p
        role="status"
        className="no-print fixed inset-x-0 bottom-0 border-t border-gold bg-warn-bg px-4 py-2 text-center font-semibold text-warn empty:hidden"
      >
        {state === 'unlockable' && 'Sambungan terputus: layar belum dapat dikunci.'}
      </p>
      <dialog
        ref={cover}
        aria-labelledby="terkunci"
        onCancel={(event) => event.preventDefault()}
        // Browsers let the second Escape through.
        onClose={({ currentTarget }) => isLocked && currentTarget.showModal()}
        className="fixed inset-0 m-0 h-dvh max-h-none w-dvw max-w-none overflow-y-auto bg-sunk p-4 text-ink backdrop:bg-sunk print:hidden"
      >
        {isLocked && <Cover {...{ desk, name, here, open }} />}
      </dialog>
    </>
  );
}

/** The button locks without leaving the page, and so does Alt+K. */
function useLockButton(lock: () => void): void {
  const latest = useRef(lock);
  useEffect(() => {
    latest.current = lock;
  });
  useEffect(() => {
    const sent = (event: SubmitEvent): void => {
      if (!(event.target as HTMLElement).matches('[data-kunci]')) return;
      event.preventDefault();
      latest.current();
    };
    const pressed = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.code !== 'KeyK') return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('submit', sent);
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('submit', sent);
      document.removeEventListener('keydown', pressed);
    };
  }, []);
}
