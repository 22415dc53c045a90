import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { SendParkedForm } from '#app/components/people/send-parked-form.tsx';
import type { PageHandle } from '#app/components/page-handle.ts';
import { DeskFrame } from '#app/components/shifts/desk-frame.tsx';
import { LockedForm } from '#app/components/shifts/locked-form.tsx';
import { LockPasswordField } from '#app/components/shifts/password-field.tsx';
import { PinField } from '#app/components/shifts/pin-field.tsx';
import { SignInPage } from '#app/components/sign-in-page.tsx';
import { paths } from '#app/http/paths.ts';
import { retryAfter } from './retry-after.ts';
import { doLocked, loadLocked } from './unlock.server.ts';

export const handle: PageHandle = { hydrate: true };

export const loader = loadLocked;
export const action = doLocked;

export const meta: MetaFunction = () => [{ title: 'Layar terkunci – Sambang' }];

export const headers = retryAfter;

export default function Locked() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.kind === 'open') return <SendParkedForm {...answer} home={paths.today} />;
  const message = answer?.message ?? null;
  const parked = answer?.parked ?? null;
  if (!page.door) {
    const isOver = page.state === 'over';
    return isOver && parked !== null ? <SignInPage parked={parked} /> : <NoLock isOver={isOver} />;
  }
  if (parked !== null) return <LockedForm parked={parked} message={message} />;
  return <Door {...page.door} message={message} />;
}

/** Somebody came here by hand: there is nothing to unlock. */
function NoLock({ isOver }: { readonly isOver: boolean }) {
  return (
    <DeskFrame place="Meja tamu">
      <PageHead title={isOver ? 'Sesi sudah berakhir' : 'Layar tidak terkunci'} />
      <ButtonLink href={paths.today}>{isOver ? 'Masuk kembali' : 'Tamu hari ini'}</ButtonLink>
    </DeskFrame>
  );
}

interface DoorProps {
  readonly name: string;
  readonly to: string;
  readonly by: 'pin' | 'password';
  readonly hasPin: boolean;
  readonly isDesk: boolean;
  readonly message: string | null;
}

function Door({ name, to, by, hasPin, isDesk, message }: DoorProps) {
  const here = `${paths.locked}?${new URLSearchParams({ ke: to }).toString()}`;
  return (
    <DeskFrame place="Layar terkunci">
      <div className="mx-auto max-w-md">
        <PageHead title="Layar terkunci">{name} sedang bertugas.</PageHead>
        {message !== null && (
          <ErrorSummary title="Belum terbuka" errors={[{ message, href: `#${by}` }]} />
        )}
        <form method="post" noValidate className="card">
          <input type="hidden" name="ke" value={to} />
          {by === 'pin' ? (
            <PinField id="pin" wrong={message !== null} autoFocus={message === null} />
          ) : (
            <LockPasswordField id="password" wrong={message !== null} />
          )}
          <div className="mt-6 flex flex-col items-center gap-3">
            <Button icon="lock" wide>
              Buka kunci
            </Button>
            {hasPin && (
              <a
                href={by === 'pin' ? `${here}&cara=sandi` : here}
                className="inline-flex min-h-11 items-center"
              >
                {by === 'pin' ? 'Pakai kata sandi' : 'Pakai PIN'}
              </a>
            )}
          </div>
        </form>
        <Actions>
          {isDesk && (
            <ButtonLink href={paths.shiftBack(to)} look="secondary" icon="people" wide>
              Petugas lain
            </ButtonLink>
          )}
          <ButtonLink href={paths.signOut} look="quiet">
            Keluar
          </ButtonLink>
        </Actions>
      </div>
    </DeskFrame>
  );
}
