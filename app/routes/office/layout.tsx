import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Outlet, useLoaderData, useLocation, useRouteError } from '@remix-run/react';
import { Confirmation } from '#app/components/confirmation.tsx';
import { ErrorPage, statusOfError } from '#app/components/error-page.tsx';
import { OfficeFrame } from '#app/components/office/office-frame.tsx';
import { parkedFormIn, SignInAgain } from '#app/components/sign-in-again.tsx';
import { pageErrorOf } from '#app/copy/page-errors.ts';
import { signedInAddress } from '../guards/office.server.ts';

/** As whom one is here; every page asks for itself whether one may be. */
export async function loader(args: LoaderFunctionArgs) {
  return { email: (await signedInAddress(args))?.email ?? '' };
}

export const meta: MetaFunction = ({ error }) => {
  if (!error) return [];
  return [{ title: `${pageErrorOf(statusOfError(error)).title} – Sambang` }];
};

export default function OfficeLayout() {
  const { email } = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  return (
    <OfficeFrame email={email} here={pathname}>
      <Confirmation />
      <Outlet />
    </OfficeFrame>
  );
}

/** A form that met no session is kept, and sent after signing in again. */
export function ErrorBoundary() {
  const error = useRouteError();
  const parked = parkedFormIn(error);
  if (parked !== null) return <SignInAgain parked={parked} />;
  return <ErrorPage status={statusOfError(error)} />;
}
