import type { HeadersFunction, MetaFunction } from '@remix-run/node';
import { Outlet, useRouteError } from '@remix-run/react';
import { Confirmation } from '#app/components/confirmation.tsx';
import { ErrorPage, statusOfError } from '#app/components/error-page.tsx';
import { PublicFrame } from '#app/components/frames/public-frame.tsx';
import { LinkOver } from '#app/components/request/link-over.tsx';
import { parkedFormIn, SignInAgain } from '#app/components/sign-in-again.tsx';
import { pageErrorOf } from '#app/copy/page-errors.ts';

export const meta: MetaFunction = ({ error }) => {
  if (!error) return [];
  const status = statusOfError(error);
  const title = status === 404 ? 'Tautan diperlukan' : pageErrorOf(status).title;
  return [{ title: `${title} – Sambang` }];
};

/** When a deed that came too often is taken again. */
export const headers: HeadersFunction = ({ errorHeaders }) => errorHeaders ?? {};

export default function RequesterLayout() {
  return (
    <PublicFrame>
      <Confirmation />
      <Outlet />
    </PublicFrame>
  );
}

/** Without a key that opens it a request looks the same whether it exists or not. */
export function ErrorBoundary() {
  const error = useRouteError();
  // A form that met no session is kept, and sent after signing in again.
  const parked = parkedFormIn(error);
  if (parked !== null) return <SignInAgain parked={parked} />;
  const status = statusOfError(error);
  if (status !== 404) return <ErrorPage status={status} />;
  return (
    <PublicFrame>
      <LinkOver />
    </PublicFrame>
  );
}
