import { type FormEvent, useState } from 'react';
import { paths } from '#app/http/paths.ts';
import { Button, ButtonLink } from '../button.tsx';
import { Icon } from '../icon.tsx';
import { LockPasswordField } from './password-field.tsx';
import { PinField } from './pin-field.tsx';
import { tryToOpen } from './use-screen-lock.ts';
import type { DeskLockProps } from './lock-props.ts';

interface CoverProps extends DeskLockProps {
  readonly open: () => void;
}

/** What lies over a locked screen: who may open it, and by what. */
export function Cover({ desk, name, here, open }: CoverProps) {
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
