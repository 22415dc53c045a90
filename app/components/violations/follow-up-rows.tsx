import { FOLLOW_UP_STATES } from '#app/copy/follow-up.ts';
import { WordTag } from '../status-tag.tsx';

/** A decision about an office as lists show it. */
export interface FollowUpRow {
  readonly id: string;
  readonly href: string;
  readonly what: string;
  readonly reason: string;
  readonly state: keyof typeof FOLLOW_UP_STATES;
  readonly when: string;
  readonly until: string | null;
}

const LOOKS = {
  standing: ['clock', 'moving'],
  lapsed: ['check', 'over'],
  ended: ['undo', 'over'],
} as const;

/** What was decided about an office, newest first. */
export function FollowUpRows({ rows }: { readonly rows: readonly FollowUpRow[] }) {
  if (rows.length === 0) return <p className="text-soft">Belum pernah ada tindak lanjut.</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {rows.map(({ id, href, what, reason, state, when, until }) => (
        <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-3">
          <div className="min-w-0">
            <a href={href} className="inline-flex min-h-6 items-center font-semibold">
              {what}
            </a>
            <p className="text-sm text-soft">
              {when}
              {until !== null && ` · sampai ${until}`}
            </p>
            <p className="break-words">{reason}</p>
          </div>
          <WordTag icon={LOOKS[state][0]} tone={LOOKS[state][1]} text={FOLLOW_UP_STATES[state]} />
        </li>
      ))}
    </ul>
  );
}
