import type { FindingChange } from '#app/domain/policy/impact.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import { StatusTag, WordTag } from '../status-tag.tsx';
import type { IconName } from '../icon.tsx';

export interface ShownTouched {
  readonly number: string;
  readonly status: Status;
  readonly officeLabel: string;
  /** null for those who do not work on requests. */
  readonly href: string | null;
  readonly when: string | null;
  /** What would stand in the way of a consultation that is approved, in few words. */
  readonly disturbedBy: readonly string[];
  readonly changes: readonly {
    readonly kind: FindingChange['kind'];
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

export interface ImpactCounts {
  readonly weighed: number;
  readonly touched: number;
  readonly disturbed: number;
  readonly appears: number;
  readonly disappears: number;
  readonly changes: number;
}

/** How much a draft would change, before any request is named. */
export function ImpactCountsBox({ counts }: { readonly counts: ImpactCounts }) {
  const { weighed, touched, disturbed, appears, disappears, changes } = counts;
  const numbers = [
    [`dari ${weighed} permohonan berubah`, touched],
    ['jadwal disetujui terganggu', disturbed],
    ['temuan muncul', appears],
    ['temuan hilang', disappears],
    ['temuan berubah', changes],
  ] as const;
  return (
    <ul className="mb-6 grid grid-cols-2 gap-3 sm:grid-cols-5">
      {numbers.map(([words, count]) => (
        <li key={words} className="rounded-lg border border-line bg-paper p-3">
          <span className="block text-2xl font-bold text-navy">{count}</span>
          <span className="text-sm text-soft">{words}</span>
        </li>
      ))}
    </ul>
  );
}

const KINDS: Readonly<
  Record<FindingChange['kind'], { icon: IconName; word: string; tone: 'care' | 'good' | 'moving' }>
> = {
  appears: { icon: 'alert', word: 'Muncul', tone: 'care' },
  disappears: { icon: 'check', word: 'Hilang', tone: 'good' },
  changes: { icon: 'arrowRight', word: 'Berubah', tone: 'moving' },
};

/** Request by request, what the rules would say anew, no more, or in other numbers. */
export function ImpactList({ touched }: { readonly touched: readonly ShownTouched[] }) {
  return (
    <ul className="space-y-4">
      {touched.map(({ number, status, officeLabel, href, when, disturbedBy, changes }) => (
        <li key={number} className="card keep">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {href === null ? <strong>{number}</strong> : <a href={href}>{number}</a>}
            <StatusTag status={status} />
            {disturbedBy.length > 0 && (
              <WordTag icon="alert" tone="bad" text={`Terganggu: ${disturbedBy.join(', ')}`} />
            )}
          </p>
          <p className="mt-1 font-semibold">{officeLabel}</p>
          {when !== null && <p className="text-soft">{when}</p>}
          <ul className="mt-2 space-y-2">
            {changes.map(({ kind, before, after }, index) => (
              <li key={index}>
                <WordTag icon={KINDS[kind].icon} tone={KINDS[kind].tone} text={KINDS[kind].word} />
                {before !== null && (
                  <p className={after === null ? 'mt-1' : 'mt-1 text-soft'}>
                    {after !== null && 'Sekarang: '}
                    {before}
                  </p>
                )}
                {after !== null && (
                  <p className="mt-1">
                    {before !== null && 'Menjadi: '}
                    {after}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
