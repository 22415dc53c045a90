import { type FormEvent, useState } from 'react';
import type { QueuedDeed } from '#app/forms/queued-deed.ts';
import type { Guest } from '#app/domain/reservation/guest.ts';
import { Button } from '../../button.tsx';

/** Who of those inside leaves: some, or all of them. */
export function OfflineLeaving({
  inside,
  onLeave,
}: {
  readonly inside: readonly Guest[];
  readonly onLeave: (fields: QueuedDeed['fields']) => void;
}) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  if (inside.length === 0) return null;
  const leave = (event: FormEvent): void => {
    event.preventDefault();
    const gone = inside.filter(({ id }) => chosen.includes(id));
    if (gone.length > 0) onLeave(gone.map(({ id }): [string, string] => ['guestIds', id]));
  };
  return (
    <details className="mt-6 rounded-lg border border-line bg-paper px-4 sm:px-6">
      <summary className="flex min-h-12 items-center text-lg font-semibold text-link">
        Catat tamu keluar
      </summary>
      <form onSubmit={leave} className="pb-4">
        <fieldset>
          <legend className="sr-only">Siapa yang keluar?</legend>
          {inside.map(({ id, name, jabatan }) => (
            <label key={id} className="flex min-h-12 cursor-pointer items-center gap-3">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={({ target }) =>
                  setChosen((now) =>
                    target.checked ? [...now, id] : now.filter((one) => one !== id),
                  )
                }
                className="size-6"
              />
              <span>
                <strong>{name}</strong>
                {jabatan !== null && <span className="text-soft"> · {jabatan}</span>}
              </span>
            </label>
          ))}
        </fieldset>
        <div className="mt-3 flex flex-wrap gap-3">
          <Button>Catat keluar</Button>
          <Button type="button" look="secondary" onClick={() => onLeave([['everyone', 'ya']])}>
            Semua keluar
          </Button>
        </div>
      </form>
    </details>
  );
}
