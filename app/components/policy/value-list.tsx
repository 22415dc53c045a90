import type { ReactNode } from 'react';
import { WordTag } from '../status-tag.tsx';

export interface ShownValue {
  readonly key: string;
  readonly subject: string;
  readonly hint: string | null;
  readonly lines: readonly string[];
  readonly basis: string;
  readonly confirmed: boolean;
}

export interface ShownGroup {
  readonly title: string;
  readonly anchor: string;
}

/** Leads to the groups of a long page. */
export function GroupLinks({ groups }: { readonly groups: readonly ShownGroup[] }) {
  return (
    <nav aria-label="Kelompok nilai" className="no-print mb-6">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {groups.map(({ title, anchor }) => (
          <li key={anchor}>
            <a href={`#${anchor}`} className="inline-flex min-h-8 items-center">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The values of a group: what, how much, resting on what, and whether anybody has seen it there. */
export function ValueList({ rows }: { readonly rows: readonly ShownValue[] }) {
  return (
    <dl className="divide-y divide-line rounded-lg border border-line bg-paper px-4 sm:px-6">
      {rows.map(({ key, subject, hint, lines, basis, confirmed }) => (
        <div
          key={key}
          className="keep grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
        >
          <dt>
            <span className="font-semibold">{subject}</span>
            {hint !== null && <span className="block text-sm text-soft">{hint}</span>}
          </dt>
          <dd className="min-w-0">
            <ValueLines lines={lines} />
            <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
              Dasar: {basis} <ConfirmedTag confirmed={confirmed} />
            </p>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Whether somebody has seen the number in its document. */
export function ConfirmedTag({ confirmed }: { readonly confirmed: boolean }) {
  return confirmed ? (
    <WordTag icon="check" tone="good" text="Dikonfirmasi" />
  ) : (
    <WordTag icon="alert" tone="care" text="Belum dikonfirmasi" />
  );
}

/** A value in words, a line or more. */
export function ValueLines({ lines }: { readonly lines: readonly ReactNode[] }) {
  return lines.map((line, index) => <p key={index}>{line}</p>);
}
