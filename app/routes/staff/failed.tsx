import { Outlet, useLocation, useRouteError, useRouteLoaderData } from '@remix-run/react';
import { ErrorPage, ErrorText, reasonOfError, statusOfError } from '#app/components/error-page.tsx';
import { homeHere } from '#app/components/frames/staff-places.ts';
import type { SignedIn } from '#app/components/frames/signed-in.ts';
import { parkedFormIn, SignInAgain } from '#app/components/sign-in-again.tsx';

export default Outlet;

/**
 * What a page of the house throws, also as the answer to a form: the frame stays around it, so that
 * people find on. A form that met no session waits in the sign-in.
 */
export function ErrorBoundary() {
  const error = useRouteError();
  const who = useRouteLoaderData<SignedIn | null>('routes/staff/layout');
  const { pathname } = useLocation();
  const parked = parkedFormIn(error);
  if (parked !== null) return <SignInAgain parked={parked} />;
  const status = statusOfError(error);
  if (!who) return <ErrorPage status={status} />;
  return (
    <ErrorText
      status={status}
      reason={reasonOfError(error)}
      here={pathname}
      home={{ href: homeHere(who), text: 'Ke halaman utama Anda' }}
    />
  );
}
