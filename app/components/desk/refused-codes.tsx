import { SCAN_SHORT } from '#app/copy/scan.ts';
import type { ScanOutcome } from '#app/domain/reception/scan.ts';
import { Icon } from '../icon.tsx';

/** A code that was shown today and opened nothing. */
export interface RefusedCode {
  readonly seq: number;
  /** "09.41" */
  readonly at: string;
  readonly outcome: ScanOutcome;
  readonly by: string;
  /** The request it stands for, with its page; null where it stands for none. */
  readonly group: { readonly number: string; readonly href: string } | null;
}

/** Today's attempts, for those who keep an eye on the desk. */
export function RefusedCodes({ codes }: { readonly codes: readonly RefusedCode[] }) {
  if (codes.length === 0) return null;
  return (
    <details className="no-print card mt-6">
      <summary className="flex min-h-11 items-center gap-1.5 font-semibold">
        <Icon name="qr" /> Kode yang tidak membuka apa pun hari ini: {codes.length}
      </summary>
      <ul className="divide-y divide-line">
        {codes.map(({ seq, at, outcome, by, group }) => (
          <li key={seq} className="py-2">
            <strong>
              {at} · {SCAN_SHORT[outcome]}
            </strong>
            <span className="block text-soft">
              {group !== null && (
                <>
                  <a href={group.href}>{group.number}</a>
                  {' · '}
                </>
              )}
              {by}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
