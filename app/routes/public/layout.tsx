import type { HeadersFunction, MetaFunction } from '@remix-run/node';
import { Outlet, useRouteError } from '@remix-run/react';
import { ErrorPage, statusOfError } from '#app/components/error-page.tsx';
import { PublicFrame } from '#app/components/frames/public-frame.tsx';
import { TooOften } from '#app/components/too-often.tsx';
import { pageErrorOf } from '#app/copy/page-errors.ts';

export const meta: MetaFunction = ({ error }) =>
  error ? [{ title: `${pageErrorOf(statusOfError(error)).title} – Sambang` }] : [];

/** "Retry-After" of what came too often. */
export const headers: HeadersFunction = ({ errorHeaders }) => errorHeaders ?? {};

/** The frame around what everyone may read. */
export default function PublicLayout() {
  return (
    <PublicFrame>
      <Outlet />
    </PublicFrame>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const status = statusOfError(error);
  return status === 429 ? <TooOften error={error} /> : <ErrorPage status={status} />;
}
