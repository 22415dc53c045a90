import type { Line } from './access-line.ts';

/** The desk without a line: its page, what its script reads and sends, and what is left to settle. */
export const OFFLINE: Record<string, Line> = {
  '/resepsionis/luring': { who: 'readDay' },
  '/resepsionis/bekal': { who: 'readDay' },
  '/resepsionis/kiriman': { who: 'settleConflict' },
  '/resepsionis/selisih': { who: 'settleConflict' },
};
