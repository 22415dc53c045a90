import type { Line } from './access-line.ts';

/** What the desk asks the supervisor. */
export const EXCEPTIONS: Record<string, Line> = {
  '/pengecualian': { who: 'answerException' },
};
