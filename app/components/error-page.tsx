import { isRouteErrorResponse } from '@remix-run/react';
import { useContext } from 'react';
import { pageErrorOf } from '#app/copy/page-errors.ts';
import { PublicFrame } from './frames/public-frame.tsx';
import { RequestContext } from './request-context.ts';

/** Says soberly what happened and what to do, with the code to quote. */
export function ErrorPage({ status }: { readonly status: number }) {
  return (
    <PublicFrame>
      <ErrorText status={status} />
    </PublicFrame>
  );
}

interface ErrorTextProps {
  readonly status: number;
  readonly reason?: string | null;
  /** Path of the page, where a form of it may be opened again. */
  readonly here?: string;
  /** Where its reader goes on. */
  readonly home?: { readonly href: string; readonly text: string };
}

const FRONT = { href: '/', text: 'Ke halaman depan' };

/** The same inside another frame. */
export function ErrorText({ status, reason = null, here, home = FRONT }: ErrorTextProps) {
  const { title, text, advice } = pageErrorOf(status, reason);
  const { requestId, isForm } = useContext(RequestContext);
  return (
    <div className="max-w-2xl">
      <h1>{title}</h1>
      <p className="mt-2 text-lg text-soft">{text}</p>
      {isForm && status < 500 && (
        <p className="mt-2 font-semibold">Yang baru saja Anda kirim tidak disimpan.</p>
      )}
      <p className="mt-2">{advice}</p>
      {requestId && (
        <p className="mt-4 text-soft">
          Kode permintaan: <code className="whitespace-nowrap">{requestId}</code>
        </p>
      )}
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2">
        {isForm && here !== undefined && OPENS_AGAIN.includes(status) && (
          <a href={here}>Buka kembali halaman ini</a>
        )}
        <a href={home.href}>{home.text}</a>
      </p>
    </div>
  );
}

/** What was sent did not fit; the page itself is open. */
const OPENS_AGAIN = [400, 409, 413];

/** Which of several reasons for a status it is; null where the route named none. */
export function reasonOfError(error: unknown): string | null {
  if (!isRouteErrorResponse(error)) return null;
  const { data } = error as { data: unknown };
  const isNamed = typeof data === 'object' && data !== null && 'reason' in data;
  return isNamed && typeof data.reason === 'string' ? data.reason : null;
}

/** HTTP status of what a route threw; anything but a response is a bug. */
export function statusOfError(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500;
}
