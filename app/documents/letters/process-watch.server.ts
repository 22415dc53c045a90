import { readFileSync } from 'node:fs';

const MOST_BYTES = 700 * 1024 * 1024;
const PAGE_BYTES = 4096;
const TICK_MS = 10;
const PACE_MS = 100;

/**
 * Calls `tooMuch` when a process holds more memory than any honest file needs, or has worked longer
 * than it may. The heap's own limit does not count what lies outside of the heap, and a bomb unfolds
 * there; and on a busy machine an honest file may wait long without having worked at all. Only where
 * the system tells (Linux); elsewhere the clock alone ends it. Returns what ends the watch.
 */
export function watchProcess(
  pid: number | undefined,
  workMs: number,
  tooMuch: () => void,
): () => void {
  const before = pid === undefined ? null : usageOf(pid);
  if (pid === undefined || before === null) return () => {};
  const timer = setInterval(() => {
    const now = usageOf(pid) ?? before;
    if (now.bytes > MOST_BYTES || now.workedMs - before.workedMs > workMs) tooMuch();
  }, PACE_MS);
  return () => clearInterval(timer);
}

/** Bytes that a process holds; 0 where the system does not tell. */
export function heldBy(pid: number | undefined): number {
  return pid === undefined ? 0 : (usageOf(pid)?.bytes ?? 0);
}

function usageOf(pid: number): { readonly bytes: number; readonly workedMs: number } | null {
  try {
    // Behind the name in brackets, which may hold anything: user and system ticks are 12th and 13th.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [user, system, pages] = [fields[11], fields[12], fields[21]].map(Number);
    return { bytes: (pages ?? 0) * PAGE_BYTES, workedMs: ((user ?? 0) + (system ?? 0)) * TICK_MS };
  } catch {
    return null;
  }
}
