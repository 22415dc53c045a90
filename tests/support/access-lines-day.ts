import type { Line } from './access-line.ts';

/** The desk's day: what says that it changed. */
export const DAY: Record<string, Line> = {
  '/resepsionis/aliran': { who: 'readDay' },
};
