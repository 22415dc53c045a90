import type { HeadersFunction, MetaFunction } from '@remix-run/node';
import { Outlet, useRouteError } from '@remix-run/react';
import { Confirmation } from '#app/components/confirmation.tsx';
import { ErrorPage, statusOfError } from '#app/components/error-page.tsx';
import { PublicFrame } from '#app/components/frames/public-frame.tsx';
import { DraftGone } from '#app/components/request/draft-errors.tsx';
import { parkedFormIn, SignInAgain } from '#app/components/sign-in-again.tsx';
import { TooOften } from '#app/components/too-often.tsx';
import { pageErrorOf } from '#app/copy/page-errors.ts';

export const meta: MetaFunction = ({ error }) => {
  if (!error) return [];
  const status = statusOfError(error);
  const title = status === 404 ? 'Isian tidak ditemukan' : pageErrorOf(status).title;
  return [{ title: `${title} – Sambang` }];
};

/** "Retry-After" of what came too often. */
export const headers: HeadersFunction = ({ errorHeaders }) => errorHeaders ?? {};

/** The frame around the steps of a request. */
export default function RequestLayout() {
  return (
    <PublicFrame>
      <div className="mx-auto max-w-3xl">
        <Confirmation />
      </div>
      <Outlet />
    </PublicFrame>
  );
}

/** A draft that is not there offers to begin anew; what came too often says when it is taken again. */
export function ErrorBoundary() {
  const error = useRouteError();
  const parked = parkedFormIn(error);
  if (parked !== null) return <SignInAgain parked={parked} />;
  const status = statusOfError(error);
  if (status === 404) return <DraftGone />;
  return status === 429 ? <TooOften error={error} /> : <ErrorPage status={status} />;
}
