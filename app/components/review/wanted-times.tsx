import { Icon } from '../icon.tsx';

interface WantedTimesProps {
  readonly wanted: readonly {
    readonly rank: number;
    readonly when: string;
    readonly state: { readonly free: boolean; readonly words: string } | null;
  }[];
}

/** The wanted times in the order of preference, each with how it stands on the schedule now. */
export function WantedTimes({ wanted }: WantedTimesProps) {
  if (wanted.length === 0) return <p className="text-soft">Belum ada pilihan waktu.</p>;
  return (
    <ol className="divide-y divide-line border-y border-line">
      {wanted.map(({ rank, when, state }) => (
        <li key={rank} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2">
          <span>
            <span className="text-soft">{`Pilihan ${rank}: `}</span>
            {when}
          </span>
          {state !== null && (
            <span
              className={`inline-flex items-center gap-1.5 font-semibold ${state.free ? 'text-good' : 'text-bad'}`}
            >
              <Icon name={state.free ? 'check' : 'block'} />
              {state.words}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
