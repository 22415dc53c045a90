import { useContext } from 'react';
import { pageErrorOf } from '#app/copy/page-errors.ts';
import { PageFrame } from './page-frame.tsx';
import { RequestContext } from './request-context.ts';

/** Says soberly what happened and what to do, with the code to quote. */
export function ErrorPage({ status }: { readonly status: number }) {
  const { title, text, advice } = pageErrorOf(status);
  const { requestId } = useContext(RequestContext);
  return (
    <PageFrame>
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <p>{advice}</p>
      {requestId && (
        <p className="quiet">
          Kode permintaan: <code>{requestId}</code>
        </p>
      )}
      <p>
        <a href="/">Ke halaman depan</a>
      </p>
    </PageFrame>
  );
}
