import type { Line } from './access-line.ts';

/** Papan jadwal, and the taking back of a move. */
export const BOARD: Record<string, Line> = {
  '/sekretariat/papan': { who: 'readBoard' },
  '/sekretariat/permohonan/:number/urungkan': { who: 'undoMove' },
};
