import type { ShownOutcome } from '#app/copy/scan.ts';
import { NoticeBox } from '../blocks.tsx';
import { ButtonLink } from '../button.tsx';

/** What the desk is told of a code that does not lead straight to its group. */
export interface ScanAnswer {
  readonly outcome: ShownOutcome;
  readonly title: string;
  /** What holds of its appointment now. */
  readonly facts: string | null;
  readonly next: string;
  readonly group: { readonly href: string; readonly label: string; readonly number: string } | null;
  readonly walkInHref: string | null;
}

const TONES: Partial<Record<ScanAnswer['outcome'], 'info' | 'bad'>> = {
  used: 'info',
  cancelled: 'bad',
  unknown: 'bad',
};

/** The answer to a code, in the place where the next one is scanned. */
export function ScanAnswerBox({ answer }: { readonly answer: ScanAnswer }) {
  const { outcome, title, facts, next, group, walkInHref } = answer;
  return (
    <NoticeBox tone={TONES[outcome] ?? 'warn'} title={title} live>
      {group !== null && (
        <p className="text-lg font-semibold">
          {group.label} · {group.number}
        </p>
      )}
      {facts !== null && <p>{facts}</p>}
      <p className="mt-1">{next}</p>
      <div className="mt-3 flex flex-wrap gap-3">
        {group !== null && <ButtonLink href={group.href}>Buka rombongan</ButtonLink>}
        {walkInHref !== null && (
          <ButtonLink href={walkInHref} look="secondary" icon="door">
            Catat tamu tanpa janji
          </ButtonLink>
        )}
      </div>
    </NoticeBox>
  );
}
