/** Strokes on a 20 × 20 grid; each stands beside the word it belongs to, never alone. */
const STROKES = {
  alert: 'M10 3 2.5 16.5h15L10 3Zm0 5v4m0 2.2v.1',
  arrowLeft: 'M16 10H4m5-5-5 5 5 5',
  arrowRight: 'M4 10h12m-5-5 5 5-5 5',
  block: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM6.5 10h7',
  calendar: 'M3.5 5h13v12h-13zm0 4h13M7 2.5V6m6-3.5V6',
  check: 'm4 10.5 4 4 8-9',
  chevronDown: 'm5 7.5 5 5 5-5',
  clock: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 6v4.3l3 1.9',
  door: 'M5 17.5v-15h10v15M3 17.5h14M12 10.2v.1',
  file: 'M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5',
  hold: 'M7.5 5v10m5-10v10',
  info: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 9v5m0-7.6v.1',
  lock: 'M4.5 9h11v8h-11zM7 9V6.2a3 3 0 0 1 6 0V9m-3 3v2',
  mail: 'M2.5 5h15v10.5h-15zm0 .5L10 11l7.5-5.5',
  people:
    'M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-5 7c0-3 2.2-5 5-5s5 2 5 5m.5-13a3 3 0 0 1 0 6m1.5 2.3c1.8.7 3 2.4 3 4.7',
  qr: 'M3 3h5v5H3zm9 0h5v5h-5zM3 12h5v5H3zm9 0v2m3-2h2v2m-5 3h2m1-1.5v1.5h2',
  record: 'M4 3v14.5M4 4h11l-2.5 3.5L15 11H4',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm4 9.5 4 4',
  undo: 'M4 8h8a4.5 4.5 0 0 1 0 9H8M4 8l4-4M4 8l4 4',
  video: 'M2.5 5.5h10v9h-10zm10 3 5-2.5v8l-5-2.5',
  close: 'm5 5 10 10M15 5 5 15',
} as const;

export type IconName = keyof typeof STROKES;

/** All there are, by name. */
export const ICONS = Object.keys(STROKES).sort() as readonly IconName[];

export function Icon({
  name,
  className = '',
}: {
  readonly name: IconName;
  readonly className?: string;
}) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      className={`inline-block size-[1.15em] shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={STROKES[name]} />
    </svg>
  );
}
