import { Icon } from '../icon.tsx';
import { ValueLines } from './value-list.tsx';

export interface ShownChange {
  readonly key: string;
  readonly subject: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly valueChanged: boolean;
  readonly basis: { readonly before: string; readonly after: string } | null;
}

interface ChangeListProps {
  readonly changes: readonly ShownChange[];
  /** What stands over the two columns. */
  readonly titles: readonly [before: string, after: string];
  /** Said where nothing differs. */
  readonly none: string;
}

/** Values that differ, old beside new; on a phone old above new. */
export function ChangeList({ changes, titles, none }: ChangeListProps) {
  if (changes.length === 0) return <p className="text-soft">{none}</p>;
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-paper px-4 sm:px-6">
      {changes.map(({ key, subject, before, after, valueChanged, basis }) => (
        <li key={key} className="keep py-3">
          <h3 className="text-base">{subject}</h3>
          {valueChanged && <Pair titles={titles} before={before} after={after} />}
          {basis !== null && (
            <div className="mt-1 text-sm">
              <Pair
                titles={[`Dasar pada ${titles[0]}`, `dasar pada ${titles[1]}`]}
                before={[basis.before]}
                after={[basis.after]}
              />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Pair({
  titles,
  before,
  after,
}: Pick<ChangeListProps, 'titles'> & Pick<ShownChange, 'before' | 'after'>) {
  return (
    <div className="mt-1 grid gap-x-4 gap-y-1 sm:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)]">
      <div className="min-w-0 text-soft">
        <span className="sr-only">{`${titles[0]}: `}</span>
        <ValueLines lines={before} />
      </div>
      <Icon name="arrowRight" className="mt-1 max-sm:rotate-90" />
      <div className="min-w-0 font-semibold">
        <span className="sr-only">{`${titles[1]}: `}</span>
        <ValueLines lines={after} />
      </div>
    </div>
  );
}
