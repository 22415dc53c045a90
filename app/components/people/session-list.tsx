import { paths } from '#app/http/paths.ts';
import { Button } from '../button.tsx';
import { WordTag } from '../status-tag.tsx';

export interface ShownSession {
  readonly id: string;
  readonly device: string;
  readonly since: string;
  readonly lastSeen: string;
  /** The one this page is read in. */
  readonly isThis: boolean;
}

/** Where somebody is signed in, each to be ended. */
export function SessionList({
  sessions,
  endOf = paths.endSession,
}: {
  readonly sessions: readonly ShownSession[];
  /** Address that ends one of them. */
  readonly endOf?: (id: string) => string;
}) {
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-paper">
      {sessions.map(({ id, device, since, lastSeen, isThis }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3 sm:px-6"
        >
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
              {device}
              {isThis && <WordTag icon="check" text="sesi ini" tone="good" />}
            </p>
            <p className="text-sm text-soft">Terakhir dipakai {lastSeen}</p>
            <p className="text-sm text-soft">Masuk {since}</p>
          </div>
          <form method="post" action={endOf(id)}>
            <Button look="secondary" aria-label={`${endText(isThis)} ${device}, masuk ${since}`}>
              {endText(isThis)}
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );
}

function endText(isThis: boolean): string {
  return isThis ? 'Keluar' : 'Akhiri';
}
