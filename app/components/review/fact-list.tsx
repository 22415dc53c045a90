import type { Correctable } from '#app/domain/compliance/correctable.ts';
import { Facts } from '../blocks.tsx';
import { Icon } from '../icon.tsx';

interface FactListProps {
  readonly facts: readonly {
    readonly label: string;
    readonly value: string | null;
    readonly field?: Correctable | undefined;
  }[];
  /** Fields of which a finding speaks. */
  readonly doubts?: readonly Correctable[];
}

/** What was handed in, field by field; where a finding speaks of one, it is marked. */
export function FactList({ facts, doubts = [] }: FactListProps) {
  return (
    <Facts
      facts={facts.map(({ label, value, field }) => ({
        label,
        value: (
          <>
            {value === null ? (
              <span className="text-soft">belum diisi</span>
            ) : (
              <FactValue value={value} />
            )}
            {field !== undefined && doubts.includes(field) && (
              <a href="#temuan" className="ml-2 inline-flex items-center gap-1 text-sm text-warn">
                <Icon name="alert" />
                lihat temuan
              </a>
            )}
          </>
        ),
      }))}
    />
  );
}

function FactValue({ value }: { readonly value: string }) {
  if (/^https:\/\/\S+$/.test(value)) {
    return (
      <a href={value} rel="noreferrer" className="break-all">
        {value}
      </a>
    );
  }
  return <span className="whitespace-pre-line">{value}</span>;
}
