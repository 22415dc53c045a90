import { REPLACE_WORDS } from '#app/copy/unit-requests.ts';
import type { AssignmentAnswer } from '#app/domain/schedule/assignment.ts';
import { EmptyState } from '../blocks.tsx';
import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly free: boolean;
  readonly sameUnit: boolean;
  readonly reasons: readonly string[];
}

interface ReplacementsProps {
  readonly from: {
    readonly id: string;
    readonly name: string;
    readonly unit: string;
    readonly state: AssignmentAnswer | 'waiting';
    readonly reason: string | null;
  };
  readonly choices: readonly Choice[];
  readonly revision: number;
}

/** Who leaves, and under it who could step in now, one button each. */
export function Replacements({ from, choices, revision }: ReplacementsProps) {
  const free = choices.filter((one) => one.free);
  const taken = choices.filter((one) => !one.free);
  return (
    <>
      <div className="card mb-6 border-gold">
        <p className="text-sm text-soft">Digantikan</p>
        <p className="text-lg font-bold">{from.name}</p>
        <p className="text-soft">{from.unit}</p>
        {from.state === 'handedBack' && (
          <p className="mt-2 flex items-start gap-2 text-bad">
            <Icon name="undo" className="mt-1" />
            <span>
              Mengembalikan penugasan
              {from.reason !== null && `: “${from.reason}”`}
            </span>
          </p>
        )}
      </div>
      <h2 className="mb-3">Yang dapat menggantikan</h2>
      {free.length === 0 ? (
        <EmptyState title="Tidak ada yang tersedia pada jam ini" icon="people">
          Minta unitnya menunjuk, pindahkan jadwal, atau tawarkan video conference.
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {free.map((one) => (
            <li key={one.id} className="flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
              <Who one={one} />
              <form method="post" className="max-sm:w-full">
                <input type="hidden" name="revision" value={revision} />
                <input type="hidden" name="dari" value={from.id} />
                <input type="hidden" name="ke" value={one.id} />
                <Button
                  wide
                  look="secondary"
                  aria-label={`${REPLACE_WORDS.button} oleh ${one.name}`}
                >
                  {REPLACE_WORDS.button}
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <Taken choices={taken} />
    </>
  );
}

/** Who cannot step in, and why not. */
function Taken({ choices }: Pick<ReplacementsProps, 'choices'>) {
  if (choices.length === 0) return null;
  return (
    <details className="mt-4">
      <summary className="min-h-9 py-1.5 font-semibold">
        {choices.length} narasumber tidak tersedia
      </summary>
      <ul className="divide-y divide-line border-y border-line">
        {choices.map((one) => (
          <li key={one.id} className="py-3">
            <Who one={one} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Who({ one: { name, unit, sameUnit, free, reasons } }: { readonly one: Choice }) {
  return (
    <div className="min-w-0 flex-1 basis-64">
      <p className="font-semibold">{name}</p>
      <p className={`text-sm ${sameUnit ? 'font-medium text-good' : 'text-soft'}`}>
        {sameUnit ? `${unit} (unit yang sama)` : unit}
      </p>
      <p className={`text-sm ${free ? 'text-soft' : 'text-bad'}`}>{reasons.join(' · ')}</p>
    </div>
  );
}
