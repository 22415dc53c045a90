import type { Line } from './access-line.ts';

/** What is soon, and what it lacks. */
export const READINESS: Record<string, Line> = {
  '/sekretariat/kesiapan': { who: 'readInbox' },
};
