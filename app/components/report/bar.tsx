import { formatNumber } from '#app/copy/numbers.ts';

const FILLS = { navy: 'fill-navy', gold: 'fill-gold' } as const;

interface BarProps {
  readonly value: number;
  /** The longest bar's value. */
  readonly most: number;
  readonly fill?: keyof typeof FILLS;
}

/** A number with a bar of its length beside it; the number says it, the bar shows it. */
export function Bar({ value, most, fill = 'navy' }: BarProps) {
  const share = most === 0 ? 0 : (100 * value) / most;
  return (
    <span className="flex items-center gap-2">
      <span className="w-7 shrink-0 text-right">{formatNumber(value)}</span>
      <svg
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="h-2.5 w-full min-w-4 max-w-48"
      >
        <rect width={share} height="10" className={FILLS[fill]} />
      </svg>
    </span>
  );
}
