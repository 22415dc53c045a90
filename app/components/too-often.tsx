import { isRouteErrorResponse } from '@remix-run/react';
import { formatTime } from '#app/copy/dates.ts';
import { pageErrorOf } from '#app/copy/page-errors.ts';
import { parseInstant } from '#app/domain/calendar/instant.ts';
import { PublicFrame } from './frames/public-frame.tsx';

/** Too many deeds from one address: when the next one is taken. */
export function TooOften({ error }: { readonly error: unknown }) {
  const { title, text, advice } = pageErrorOf(429);
  const again = againOf(error);
  const moment = again === null ? null : parseInstant(again);
  return (
    <PublicFrame>
      <div className="max-w-2xl">
        <h1>{title}</h1>
        <p className="mt-2 text-lg text-soft">{text}</p>
        <p className="mt-2">
          {moment === null ? advice : `Mohon coba kembali setelah pukul ${formatTime(moment)}.`}
        </p>
      </div>
    </PublicFrame>
  );
}

function againOf(error: unknown): string | null {
  const body: unknown = isRouteErrorResponse(error) ? error.data : null;
  if (typeof body !== 'object' || body === null || !('again' in body)) return null;
  return typeof body.again === 'string' ? body.again : null;
}
