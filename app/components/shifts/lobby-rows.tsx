import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';
import { WordTag } from '../status-tag.tsx';

interface LobbyRow {
  readonly id: string;
  readonly at: string;
  readonly office: string;
  readonly guests: number;
  readonly seenAt: string | null;
}

interface LobbyRowsProps {
  readonly rows: readonly LobbyRow[];
  /** The desk still waits for them: only then is there something to tell. */
  readonly isAwaited: boolean;
}

/** Office, hour and number, in rows to be read from a standing distance. */
export function LobbyRows({ rows, isAwaited }: LobbyRowsProps) {
  return (
    <ul className="space-y-3">
      {rows.map(({ id, at, office, guests, seenAt }) => (
        <li
          key={id}
          className="grid items-center gap-x-6 gap-y-3 rounded-lg border border-line bg-paper p-4 sm:grid-cols-[6rem_1fr_auto] sm:p-5"
        >
          <p className="text-3xl font-bold tabular-nums text-navy">{at}</p>
          <div className="min-w-0">
            <p className="text-xl font-semibold">{office}</p>
            <p className="inline-flex items-center gap-1.5 text-lg">
              <Icon name="people" className="text-soft" />
              {guests} orang
            </p>
          </div>
          {isAwaited && <Tell {...{ id, office, seenAt }} />}
        </li>
      ))}
    </ul>
  );
}

function Tell({ id, office, seenAt }: Pick<LobbyRow, 'id' | 'office' | 'seenAt'>) {
  return (
    <form
      method="post"
      className="flex flex-wrap items-center gap-3 [&_button]:min-h-14 [&>span]:text-base"
    >
      <input type="hidden" name="rombongan" value={id} />
      {seenAt === null ? (
        <Button icon="door" name="langkah" value="tiba" aria-label={`Rombongan tiba: ${office}`}>
          Rombongan tiba
        </Button>
      ) : (
        <>
          <WordTag icon="check" text={`tiba ${seenAt}`} tone="good" />
          <Button
            look="secondary"
            icon="undo"
            name="langkah"
            value="urungkan"
            aria-label={`Urungkan: ${office}`}
          >
            Urungkan
          </Button>
        </>
      )}
    </form>
  );
}
