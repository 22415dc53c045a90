import type { LoaderFunctionArgs } from '@remix-run/node';
import {
  Outlet,
  useLoaderData,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import { Confirmation } from '#app/components/confirmation.tsx';
import { ErrorPage, ErrorText, reasonOfError, statusOfError } from '#app/components/error-page.tsx';
import { StaffFrame } from '#app/components/frames/staff-frame.tsx';
import type { SignedIn } from '#app/components/frames/signed-in.ts';
import { parkedFormIn, SignInAgain } from '#app/components/sign-in-again.tsx';
import { loadFrame } from './frame.server.ts';

/** Who is at the page, for its frame; whether they may be there each page asks itself. */
export const loader = (args: LoaderFunctionArgs): Promise<SignedIn | null> => loadFrame(args);

export default function StaffLayout() {
  const who = useLoaderData<typeof loader>();
  const { pathname, search } = useLocation();
  if (who === null) return <Outlet />;
  return (
    <StaffFrame who={who} here={pathname} search={search}>
      <Confirmation />
      <Outlet />
    </StaffFrame>
  );
}

/** The frame stays around an error, so that people find on; a form that met no session waits in the sign-in. */
export function ErrorBoundary() {
  const error = useRouteError();
  const who = useRouteLoaderData<SignedIn | null>('routes/staff/layout');
  const { pathname } = useLocation();
  const parked = parkedFormIn(error);
  if (parked !== null) return <SignInAgain parked={parked} />;
  const status = statusOfError(error);
  if (!who) return <ErrorPage status={status} />;
  return (
    <StaffFrame who={who} here={pathname}>
      <ErrorText status={status} reason={reasonOfError(error)} />
    </StaffFrame>
  );
}
