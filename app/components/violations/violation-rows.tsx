import type { ViolationStatus } from '#app/domain/compliance/violation.ts';
import { WAITING_TAGS } from '#app/copy/violations.ts';
import { WordTag } from '../status-tag.tsx';
import { ViolationTag } from './violation-tag.tsx';

/** A ketidaksesuaian as the list shows it. */
export interface ViolationRow {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly officeLabel: string;
  readonly number: string;
  readonly when: string;
  readonly status: ViolationStatus;
  /** By when the pemda may still reply; null where nothing is awaited. */
  readonly deadline: string | null;
  /** Why it waits for a person of the house. */
  readonly waits: keyof typeof WAITING_TAGS | null;
}

export function ViolationRows({ rows }: { readonly rows: readonly ViolationRow[] }) {
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-paper">
      {rows.map(({ id, href, title, officeLabel, number, when, status, deadline, waits }) => (
        <li
          key={id}
          className="relative flex flex-wrap items-start justify-between gap-x-6 gap-y-2 px-4 py-3 hover:bg-info-bg"
        >
          <div className="min-w-0">
            <h3 className="text-base">
              <a
                href={href}
                className="text-navy no-underline after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:-outline-offset-2 focus-visible:after:outline-link"
              >
                {`${officeLabel}: ${title}`}
              </a>
            </h3>
            <p className="text-soft">
              {when} · {number}
            </p>
          </div>
          <div className="flex flex-col items-start gap-1 sm:items-end">
            <ViolationTag status={status} />
            {deadline !== null && waits === null && (
              <span className="text-sm text-soft">sampai {deadline}</span>
            )}
            {waits !== null && <WordTag icon="alert" tone="care" text={WAITING_TAGS[waits]} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
