import { encode } from 'uqr';

/** White modules around the code that scanners need (ISO/IEC 18004 §7.3.7). */
const QUIET_ZONE = 4;

interface QrCodeProps {
  /** What the code holds. */
  readonly text: string;
  /** What it is, for those who cannot see it. */
  readonly label: string;
  readonly className?: string;
}

/** A QR code as one drawn path: sharp at every size, on paper too, and black on white in every theme. */
export function QrCode({ text, label, className = '' }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      className={className}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={data.map(rowPath).join('')} />
    </svg>
  );
}

/** One row as few rectangles, each as long as its run of dark modules. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x += 1;
    const width = x - from + 1;
    path += `M${from} ${y}h${width}v1h-${width}z`;
  }
  return path;
}
