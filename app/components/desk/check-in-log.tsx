import { Icon } from '../icon.tsx';
import { WordTag } from '../status-tag.tsx';

/** One arrival as it was written down. */
export interface LoggedCheckIn {
  readonly id: string;
  /** "09.41 WIB" */
  readonly at: string;
  /** Written down later than it happened, "dicatat 10.05 WIB"; else null. */
  readonly recorded: string | null;
  readonly by: string;
  /** "4 masuk, 1 tidak masuk" */
  readonly what: string;
  readonly annulled: { readonly at: string; readonly by: string; readonly reason: string } | null;
}

/** Each arrival of the group, by whichever desk; what was taken back stays, with who did it and why. */
export function CheckInLog({
  entries,
  undoPath,
}: {
  readonly entries: readonly LoggedCheckIn[];
  /** Where the last one can be taken back; null where this reader may not. */
  readonly undoPath: string | null;
}) {
  return (
    <>
      <ol className="divide-y divide-line border-y border-line">
        {entries.map(({ id, at, recorded, by, what, annulled }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
            <span className="font-bold tabular-nums">{at}</span>
            <span className={annulled === null ? '' : 'text-soft line-through'}>{what}</span>
            <span className="text-soft">
              oleh {by}
              {recorded !== null && `, ${recorded}`}
            </span>
            {annulled !== null && (
              <span className="flex w-full flex-wrap items-center gap-x-3 gap-y-1">
                <WordTag icon="undo" tone="care" text="dibatalkan" />
                <span>
                  {annulled.at}, {annulled.by}: {annulled.reason}
                </span>
              </span>
            )}
          </li>
        ))}
      </ol>
      {undoPath !== null && (
        <a href={undoPath} className="no-print mt-1 inline-flex min-h-11 items-center gap-2">
          <Icon name="undo" />
          Batalkan catatan kedatangan terakhir
        </a>
      )}
    </>
  );
}
