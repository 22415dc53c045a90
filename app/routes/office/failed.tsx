import { Outlet, useLocation, useRouteError, useRouteLoaderData } from '@remix-run/react';
import { ErrorPage, ErrorText, statusOfError } from '#app/components/error-page.tsx';
import { parkedFormIn, SignInAgain } from '#app/components/sign-in-again.tsx';
import { paths } from '#app/http/paths.ts';

export default Outlet;

/** What a page of an office throws, inside its frame; a form that met no session waits in the sign-in. */
export function ErrorBoundary() {
  const error = useRouteError();
  const who = useRouteLoaderData<{ readonly email: string } | null>('routes/office/layout');
  const { pathname } = useLocation();
  const parked = parkedFormIn(error);
  if (parked !== null) return <SignInAgain parked={parked} />;
  const status = statusOfError(error);
  if (!who?.email) return <ErrorPage status={status} />;
  const home = { href: paths.officeHome, text: 'Ke permohonan instansi' };
  return <ErrorText status={status} here={pathname} home={home} />;
}
