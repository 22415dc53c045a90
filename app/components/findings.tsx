import { basisWords } from '#app/copy/basis.ts';
import { Icon, type IconName } from './icon.tsx';

/** A finding as a screen shows it; the words are already those for its reader. */
export interface ShownFinding {
  readonly code: string;
  readonly severity: 'block' | 'warn' | 'record' | 'info';
  readonly message: string;
  readonly basis: {
    readonly document: string;
    readonly clause: string | null;
    readonly confirmed: boolean;
  };
}

const LOOKS: Readonly<
  Record<ShownFinding['severity'], { icon: IconName; word: string; box: string; ink: string }>
> = {
  block: {
    icon: 'block',
    word: 'Belum dapat dilanjutkan',
    box: 'border-bad bg-bad-bg',
    ink: 'text-bad',
  },
  record: { icon: 'record', word: 'Dicatat', box: 'border-warn bg-warn-bg', ink: 'text-warn' },
  warn: { icon: 'alert', word: 'Perlu perhatian', box: 'border-gold bg-warn-bg', ink: 'text-warn' },
  info: { icon: 'info', word: 'Catatan', box: 'border-info bg-info-bg', ink: 'text-info' },
};

interface FindingsProps {
  readonly findings: readonly ShownFinding[];
  /** Staff read what each rests on, and whether anybody has confirmed it; a pemda reads the document alone. */
  readonly audience: 'pemda' | 'staff';
  /** Said where there is nothing to mind; left out, nothing is shown then. */
  readonly none?: string;
}

/** What the rules say: all of it, the gravest first, each with what to do. */
export function Findings({ findings, audience, none }: FindingsProps) {
  if (findings.length === 0) {
    if (none === undefined) return null;
    return (
      <p className="flex items-start gap-2 rounded border-l-4 border-good bg-good-bg px-4 py-3 text-good">
        <Icon name="check" className="mt-1" />
        {none}
      </p>
    );
  }
  const ordered = [...findings].sort((a, b) => rankOf(a) - rankOf(b));
  return (
    <ul className="space-y-3">
      {ordered.map((finding, index) => (
        <li key={`${finding.code}-${index}`}>
          <FindingBox finding={finding} audience={audience} />
        </li>
      ))}
    </ul>
  );
}

function FindingBox({
  finding: { severity, message, basis },
  audience,
}: {
  readonly finding: ShownFinding;
  readonly audience: FindingsProps['audience'];
}) {
  const { icon, word, box, ink } = LOOKS[severity];
  return (
    <div className={`rounded border-l-4 px-4 py-3 ${box}`}>
      <p className={`flex items-center gap-2 text-sm font-bold ${ink}`}>
        <Icon name={icon} />
        {word}
      </p>
      <p className="mt-0.5">{message}</p>
      <p className="mt-1 text-sm text-soft">{basisText(basis, audience)}</p>
    </div>
  );
}

/** "Dasar: SE-1/PK.1/2023 · belum dikonfirmasi"; towards a pemda doubt about a number is not its business. */
function basisText(basis: ShownFinding['basis'], audience: string): string {
  const where = basisWords(basis);
  return audience === 'staff' && !basis.confirmed
    ? `Dasar: ${where} · belum dikonfirmasi`
    : `Dasar: ${where}`;
}

function rankOf({ severity }: ShownFinding): number {
  return ['block', 'record', 'warn', 'info'].indexOf(severity);
}
