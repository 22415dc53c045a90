import type { Status } from '#app/domain/reservation/status.ts';
import { PromiseBar } from '../progress.tsx';
import { StatusTag } from '../status-tag.tsx';
import type { AboutRequest, ChangeView } from './view.ts';

/** Which request is decided, in a few lines: whose, what, how many, how long the answer still has. */
export function AboutBox({
  head,
  about,
  modeName,
}: {
  readonly head: {
    readonly number: string;
    readonly status: Status;
    readonly officeLabel: string;
    readonly topics: readonly string[];
  };
  readonly about: AboutRequest;
  readonly modeName: string;
}) {
  return (
    <div className="card mb-6 grid gap-x-8 gap-y-3 py-4 md:grid-cols-[1fr_auto]">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <strong className="text-lg">{head.officeLabel}</strong>
          <span className="text-soft">{head.number}</span>
          <StatusTag status={head.status} />
        </p>
        <p className="mt-1">
          {modeName} · {head.topics.join(', ')}
        </p>
        <p className="text-soft">
          {[about.guests, about.head, about.otherMode].filter((part) => part !== null).join(' · ')}
        </p>
        {about.questions !== null && (
          <details className="mt-1">
            <summary className="min-h-6 text-sm font-semibold text-link">Yang ditanyakan</summary>
            <p className="mt-1 max-w-3xl whitespace-pre-line">{about.questions}</p>
          </details>
        )}
      </div>
      {about.promise !== null && (
        <div>
          <PromiseBar {...about.promise} />
        </div>
      )}
    </div>
  );
}

/** What stands and what is wished in its place, side by side. */
export function ChangeBox({ change }: { readonly change: ChangeView }) {
  return (
    <div className="card mb-6 border-gold">
      <h2 className="mb-2 text-lg">Pemohon meminta perubahan</h2>
      {change.reason !== null && (
        <blockquote className="mb-3 whitespace-pre-line border-l-2 border-gold pl-3">
          {change.reason}
        </blockquote>
      )}
      <table className="w-full max-w-4xl border-collapse text-left">
        <thead>
          <tr className="border-b border-line text-sm text-soft">
            <th scope="col" className="py-1 pr-4 font-normal">
              <span className="sr-only">Hal</span>
            </th>
            <th scope="col" className="py-1 pr-4 font-normal">
              Berlaku sekarang
            </th>
            <th scope="col" className="py-1 font-normal">
              Diminta
            </th>
          </tr>
        </thead>
        <tbody>
          {change.lines.map(({ what, was, wished }) => (
            <tr key={what} className="border-b border-line align-top last:border-0">
              <th scope="row" className="py-1.5 pr-4 font-normal text-soft">
                {what}
              </th>
              <td className="py-1.5 pr-4">{was}</td>
              <td className={`py-1.5 ${wished === 'tetap' ? 'text-soft' : 'font-semibold'}`}>
                {wished}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
