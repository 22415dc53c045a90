import { Icon } from './icon.tsx';

export interface Step {
  readonly key: string;
  readonly title: string;
  readonly href: string;
  readonly state: 'done' | 'open';
}

/**
 * The steps of a longer form: which is now, which are done, all of them to be gone back to. On a
 * phone each is a number to tap, and the name of the present one stands above them.
 */
export function StepProgress({
  steps,
  current,
}: {
  readonly steps: readonly Step[];
  readonly current: string;
}) {
  const index = steps.findIndex(({ key }) => key === current);
  return (
    <nav aria-label="Langkah permohonan" className="no-print mb-6">
      <p className="mb-1 text-sm font-semibold text-soft sm:hidden">
        Langkah {index + 1} dari {steps.length}: {steps[index]?.title}
      </p>
      <ol className="flex gap-1 sm:gap-3">
        {steps.map((step, at) => (
          <li key={step.key} className="flex-1">
            <StepLink step={step} at={at} isNow={step.key === current} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepLink({
  step: { title, href, state },
  at,
  isNow,
}: {
  readonly step: Step;
  readonly at: number;
  readonly isNow: boolean;
}) {
  const isDone = state === 'done' && !isNow;
  const edge = isNow ? 'border-navy' : isDone ? 'border-good' : 'border-line';
  const ink = isNow ? 'font-bold text-navy' : 'text-soft hover:text-ink hover:underline';
  return (
    <a
      href={href}
      className={`flex min-h-11 items-center justify-center gap-1.5 border-t-4 py-1 text-sm leading-snug no-underline sm:justify-start ${edge} ${ink}`}
      {...(isNow && { 'aria-current': 'step' as const })}
    >
      {isDone ? <Icon name="check" className="text-good" /> : <span>{at + 1}.</span>}
      <span className="max-sm:sr-only">{title}</span>
      {isDone && <span className="sr-only">(sudah diisi)</span>}
    </a>
  );
}

/** Working days left until the promised answer, as words with a bar beside them. */
export function PromiseBar({
  workdaysLeft,
  overdue,
  paused,
  answered = false,
  promised,
}: {
  readonly workdaysLeft: number;
  readonly overdue: boolean;
  readonly paused: boolean;
  /** The promise was kept or broken already; what is left of it no longer counts down. */
  readonly answered?: boolean;
  /** Working days of the whole promise. */
  readonly promised: number;
}) {
  if (answered) {
    return (
      <span className="inline-flex items-center gap-1.5 text-sm text-soft">
        <Icon name="check" /> sudah pernah dijawab{overdue ? ', terlambat' : ''}
      </span>
    );
  }
  if (paused) {
    return (
      <span className="inline-flex items-center gap-1.5 text-sm font-semibold text-soft">
        <Icon name="hold" /> janji jawab berhenti sementara
      </span>
    );
  }
  const late = Math.max(1, -workdaysLeft);
  const text = overdue
    ? `terlambat ${late} hari kerja`
    : workdaysLeft === 0
      ? 'hari ini hari terakhir'
      : `${workdaysLeft} hari kerja lagi`;
  const share = overdue
    ? 100
    : Math.round((100 * (promised - workdaysLeft)) / Math.max(1, promised));
  const ink = overdue ? 'text-bad' : workdaysLeft <= 1 ? 'text-warn' : 'text-ink';
  const fill = overdue ? 'fill-bad' : workdaysLeft <= 1 ? 'fill-gold' : 'fill-navy';
  return (
    <span className={`inline-flex flex-col gap-1 text-sm font-semibold ${ink}`}>
      <span className="inline-flex items-center gap-1.5">
        <Icon name={overdue ? 'alert' : 'clock'} /> {text}
      </span>
      <svg
        viewBox="0 0 100 4"
        aria-hidden="true"
        preserveAspectRatio="none"
        className="h-1.5 w-28 bg-sunk"
      >
        <rect width={Math.min(100, Math.max(4, share))} height="4" className={fill} />
      </svg>
    </span>
  );
}
