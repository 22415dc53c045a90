import { paths } from '#app/http/paths.ts';
import type { Line } from './access-line.ts';

/** Closures, days off, and the appointments they stand in the way of. */
export const CLOSURES: Record<string, Line> = {
  '/pengaturan/penutupan': { who: 'manageResources' },
  '/pengaturan/penutupan/baru': { who: 'manageResources' },
  '/pengaturan/penutupan/:id': {
    who: 'manageResources',
    at: ({ closureId }) => paths.closure(closureId),
  },
  '/pengaturan/penutupan/:id/cabut': {
    who: 'manageResources',
    at: ({ closureId }) => paths.liftClosure(closureId),
  },
  '/pengaturan/hari-libur': { who: 'manageResources' },
  '/pengaturan/hari-libur/baru': { who: 'manageResources' },
  '/pengaturan/hari-libur/unggah': { who: 'manageResources' },
  '/pengaturan/hari-libur/:date/hapus': {
    who: 'manageResources',
    at: () => paths.removeHoliday('2026-12-25'),
  },
  '/sekretariat/terdampak': { who: 'readInbox' },
  '/sekretariat/terdampak/:id/tetap': {
    who: 'keepDisrupted',
    at: ({ disruptionId }) => paths.keepDisrupted(disruptionId),
  },
};
