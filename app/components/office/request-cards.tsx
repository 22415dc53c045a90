import { paths } from '#app/http/paths.ts';
import { Icon } from '../icon.tsx';
import { StatusTag } from '../status-tag.tsx';
import type { ShownRequest } from './view.ts';

/** Requests, each with what is next and by when; it is marked where that is the reader's turn. */
export function RequestCards({ requests }: { readonly requests: readonly ShownRequest[] }) {
  return (
    <ul className="grid gap-4 md:grid-cols-2">
      {requests.map((request) => (
        <li
          key={request.number}
          className={`card relative flex flex-col hover:border-navy ${request.next.isYours ? 'border-l-4 border-l-gold' : ''}`}
        >
          <RequestCard {...request} />
        </li>
      ))}
    </ul>
  );
}

function RequestCard(request: ShownRequest) {
  const { number, status, officeLabel, modeName, topics, when, offer, next } = request;
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="text-lg">
          {/* The whole card leads there. */}
          <a href={paths.reservation(number)} className="after:absolute after:inset-0">
            {number}
          </a>
        </h3>
        <StatusTag status={status} />
      </div>
      <p className="mt-1">{topics}</p>
      <p className="text-sm text-soft">
        {officeLabel !== null && `${officeLabel} · `}
        {modeName}
      </p>
      {when !== null && (
        <p className="mt-2 flex items-start gap-1.5 font-semibold">
          <Icon name="calendar" className="mt-[0.25em]" />
          {when}
        </p>
      )}
      {offer !== null && (
        <p className="mt-2 flex items-start gap-1.5 font-semibold">
          <Icon name="calendar" className="mt-[0.25em]" />
          <span>Kami tawarkan: {offer}</span>
        </p>
      )}
      <div className="mt-3 border-t border-line pt-2">
        <p className={`text-sm font-bold ${next.isYours ? 'text-warn' : 'text-soft'}`}>
          {next.who}
        </p>
        <p>{next.title}</p>
        {next.by !== null && (
          <p className="text-sm text-soft">
            {next.by.label} {next.by.when}
          </p>
        )}
        {next.apology !== null && <p className="mt-1 text-sm text-soft">{next.apology}</p>}
      </div>
    </>
  );
}
