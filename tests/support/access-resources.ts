import { paths } from '#app/http/paths.ts';
import type { Line } from './access-line.ts';

/** What the office keeps of itself. */
export const RESOURCES: Record<string, Line> = {
  '/pengaturan': { who: 'manageResources' },
  '/pengaturan/narasumber': { who: 'manageResources' },
  '/pengaturan/narasumber/baru': { who: 'manageResources' },
  '/pengaturan/narasumber/:id': {
    who: 'manageResources',
    at: ({ narasumberId }) => paths.oneNarasumber(narasumberId),
  },
  '/pengaturan/narasumber/:id/nonaktifkan': {
    who: 'manageResources',
    at: ({ narasumberId }) => paths.retireNarasumber(narasumberId),
  },
  '/pengaturan/narasumber/:id/aktifkan': {
    who: 'manageResources',
    at: ({ narasumberId }) => paths.returnNarasumber(narasumberId),
  },
  '/pengaturan/unit': { who: 'manageResources' },
  '/pengaturan/unit/baru': { who: 'manageResources' },
  '/pengaturan/unit/:id': { who: 'manageResources', at: ({ unitId }) => paths.unit(unitId) },
  '/pengaturan/ruang': { who: 'manageResources' },
  '/pengaturan/ruang/baru': { who: 'manageResources' },
  '/pengaturan/ruang/:id': { who: 'manageResources', at: ({ roomId }) => paths.room(roomId) },
  '/pengaturan/ruang/:id/nonaktifkan': {
    who: 'manageResources',
    at: ({ roomId }) => paths.retireRoom(roomId),
  },
  '/pengaturan/ruang/:id/aktifkan': {
    who: 'manageResources',
    at: ({ roomId }) => paths.returnRoom(roomId),
  },
  '/pengaturan/topik': { who: 'manageResources' },
  '/pengaturan/topik/baru': { who: 'manageResources' },
  '/pengaturan/topik/:code': { who: 'manageResources', at: () => paths.topic('DAU') },
};
