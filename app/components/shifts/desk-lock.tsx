import { type FormEvent, useEffect, useRef, useState } from 'react';
import { paths } from '#app/http/paths.ts';
import { Button, ButtonLink } from '../button.tsx';
import { Icon } from '../icon.tsx';
import type { DeskStanding } from './desk-standing.ts';
import { LockPasswordField } from './password-field.tsx';
import { PinField } from './pin-field.tsx';
import { tryToOpen, useScreenLock } from './use-screen-lock.ts';

interface DeskLockProps {
  readonly desk: DeskStanding;
  readonly name: string;
  readonly here: string;
}

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

interface CoverProps extends DeskLockProps {
  readonly open: () => void;
}

function Cover({ desk, name, here, open }: CoverProps) {
  const [message, setMessage] = useState<string | null>(null);
  const [by, setBy] = useState(desk.opensBy);
  const [isTrying, setTrying] = useState(false);
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (isTrying) return;
    const form = event.currentTarget;
    setTrying(true);
    void tryToOpen(new FormData(form)).then((why) => {
      setTrying(false);
      setMessage(why);
      form.reset();
      if (why === null) open();
      else form.querySelector<HTMLInputElement>('input[type=password]')?.focus();
    });
  };
  return (
    <div className="mx-auto max-w-md py-3 sm:py-6">
      <h2 id="terkunci" className="flex items-center gap-3 text-2xl">
        <Icon name="lock" />
        Layar terkunci
      </h2>
      <p className="mt-1 mb-5 text-lg">
        {name} sedang bertugas{desk.deviceName === null ? '' : ` di ${desk.deviceName}`}. Yang sudah
        diisi tidak hilang.
      </p>
      <form onSubmit={onSubmit} noValidate className="card">
        <p role="alert" className="mb-3 font-medium text-bad empty:hidden">
          {message}
        </p>
        <input type="hidden" name="orang" value={desk.userId} />
        {by === 'pin' ? (
          <PinField id="kunci-pin" wrong={message !== null} autoFocus />
        ) : (
          <LockPasswordField id="kunci-sandi" wrong={message !== null} />
        )}
        <div className="mt-6 flex flex-col items-center gap-3">
          <Button icon="lock" wide busy={isTrying}>
            Buka kunci
          </Button>
          {desk.opensBy === 'pin' && (
            <Button
              type="button"
              look="quiet"
              onClick={() => setBy(by === 'pin' ? 'password' : 'pin')}
            >
              {by === 'pin' ? 'Pakai kata sandi' : 'Pakai PIN'}
            </Button>
          )}
        </div>
      </form>
      <OthersDoor here={here} />
    </div>
  );
}

/** Another person does not open this screen: they begin their own. */
function OthersDoor({ here }: { readonly here: string }) {
  return (
    <div className="mt-5 flex flex-col items-center gap-1 text-center">
      <ButtonLink href={paths.shiftBack(here)} look="secondary" icon="people" wide>
        Petugas lain
      </ButtonLink>
      <p className="text-sm text-soft">Isian yang belum dikirim tidak ikut ke petugas lain.</p>
    </div>
  );
}
