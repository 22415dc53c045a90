import type { Line } from './access-line.ts';

/** The contact centre's pages, and what staff note for each other. */
export const CONTACT: Record<string, Line> = {
  '/kontak': { who: 'writeNote' },
  '/kontak/:number': { who: 'writeNote' },
  '/sekretariat/permohonan/:number/catatan': { who: 'writeNote' },
};
