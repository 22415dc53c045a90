import type { Line } from './access-line.ts';

/** Who decides in the supervisor's place. */
export const DECIDING: Record<string, Line> = {
  '/pengaturan/wakil': { who: 'delegate' },
};
