import { readFileSync } from 'node:fs';

const LIMIT_BYTES = 700 * 1024 * 1024;
const PAGE_BYTES = 4096;
const PACE_MS = 100;

/**
 * Calls `tooLarge` when a process holds more memory than any honest file needs. The heap's own limit
 * does not count what lies outside of the heap, and a bomb unfolds there. Only where the system tells
 * (Linux); elsewhere time alone ends it. Returns what ends the watch.
 */
export function watchMemory(pid: number | undefined, tooLarge: () => void): () => void {
  if (pid === undefined || heldBy(pid) === null) return () => {};
  const timer = setInterval(() => {
    if ((heldBy(pid) ?? 0) > LIMIT_BYTES) tooLarge();
  }, PACE_MS);
  return () => clearInterval(timer);
}

function heldBy(pid: number): number | null {
  try {
    const [, resident] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
    return Number(resident) * PAGE_BYTES;
  } catch {
    return null;
  }
}
