interface RowTitleProps {
  readonly row: {
    readonly href: string;
    readonly officeLabel: string;
    readonly opd: string | null;
    readonly number: string;
  };
}

/** Whose request a line of a list is; the whole line leads there. */
export function RowTitle({ row: { href, officeLabel, opd, number } }: RowTitleProps) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      <a href={href} className="text-lg font-bold after:absolute after:inset-0">
        {officeLabel}
      </a>
      <span className="text-sm text-soft tabular-nums">
        {opd !== null && `${opd} · `}
        {number}
      </span>
    </p>
  );
}
