/** How long one thing took, in milliseconds. */
export interface Measured {
  readonly name: string;
  readonly size: number;
  readonly p50: number;
  readonly p95: number;
  /** The quickest run: on a machine that others share, the one least disturbed. */
  readonly least: number;
}

const WARM_UP = 3;
const RUNS = 40;

/** Runs it a few times unmeasured, then often enough for a 95th percentile. */
export function measured(name: string, size: number, run: () => unknown): Measured {
  for (let index = 0; index < WARM_UP; index += 1) run();
  const times = Array.from({ length: RUNS }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
  return summed(name, size, times);
}

/** The runs of one thing in a few figures. */
export function summed(name: string, size: number, runs: readonly number[]): Measured {
  const times = [...runs].sort((a, b) => a - b);
  const at = (share: number): number => round(times[Math.ceil(share * times.length) - 1] ?? 0);
  return { name, size, p50: at(0.5), p95: at(0.95), least: round(times[0] ?? 0) };
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}

/** One line for each thing, its sizes beside each other, and how much the largest costs more. */
export function table(all: readonly Measured[]): string {
  const names = [...new Set(all.map(({ name }) => name))];
  const width = Math.max(...names.map(({ length }) => length));
  return names
    .map((name) => {
      const ofIt = all.filter((one) => one.name === name);
      const figures = ofIt.map(
        ({ size, p50, p95, least }) =>
          `${size}: least ${least.toFixed(2)} p50 ${p50.toFixed(2)} p95 ${p95.toFixed(2)} ms`,
      );
      const [first, last] = [ofIt[0], ofIt.at(-1)];
      const ratio =
        first && last && first !== last ? `  ×${(last.p95 / first.p95).toFixed(1)}` : '';
      return `${name.padEnd(width)}  ${figures.join('  |  ')}${ratio}\n`;
    })
    .join('');
}
