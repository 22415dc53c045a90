import { type RouteConfig, index, layout, prefix, route } from '@remix-run/route-config';

/** The table of contents: every address people or programs see, and the file that answers it. */
export default [
  // For everyone
  index('routes/public/start.tsx'),

  // For the house: one frame around every page, a guard in each of them
  layout('routes/staff/layout.tsx', [
    // Secretariat
    ...prefix('sekretariat/permohonan/:number', [
      route('tolak', 'routes/secretariat/reject.tsx'),
      route('setujui', 'routes/secretariat/approve.tsx'),
      route('tawarkan', 'routes/secretariat/offer.tsx'),
      route('jadwal-ulang', 'routes/secretariat/reschedule.tsx'),
      route('ganti-penugasan', 'routes/secretariat/reassign.tsx'),
      route('pengecualian', 'routes/secretariat/waive.tsx'),
    ]),

    // Settings: what requests are assigned to
    ...prefix('pengaturan', [
      route('narasumber', 'routes/settings/narasumber.tsx'),
      route('narasumber/baru', 'routes/settings/narasumber-new.tsx'),
      route('narasumber/:id', 'routes/settings/narasumber-change.tsx'),
      route('narasumber/:id/nonaktifkan', 'routes/settings/narasumber-retire.tsx'),
      route('narasumber/:id/aktifkan', 'routes/settings/narasumber-return.tsx'),
      route('unit', 'routes/settings/units.tsx'),
      route('unit/baru', 'routes/settings/unit-new.tsx'),
      route('unit/:id', 'routes/settings/unit-change.tsx'),
      route('ruang', 'routes/settings/rooms.tsx'),
      route('ruang/baru', 'routes/settings/room-new.tsx'),
      route('ruang/:id', 'routes/settings/room-change.tsx'),
      route('ruang/:id/nonaktifkan', 'routes/settings/room-retire.tsx'),
      route('ruang/:id/aktifkan', 'routes/settings/room-return.tsx'),
      route('topik', 'routes/settings/topics.tsx'),
      route('topik/baru', 'routes/settings/topic-new.tsx'),
      route('topik/:code', 'routes/settings/topic-change.tsx'),
    ]),
  ]),

  // For programs (interfaces.md §2); each answers every method, so that a wrong one gets problem+json
  ...prefix('api/v1', [
    route('openapi.json', 'routes/api/openapi.ts'),
    route('regions', 'routes/api/regions.ts'),
    route('topics', 'routes/api/topics.ts'),
    route('availability', 'routes/api/availability.ts'),
    route('policy/evaluate', 'routes/api/policy-evaluate.ts'),
    route('reservations', 'routes/api/reservations.ts'),
    route('reservations/:number', 'routes/api/reservation.ts'),
    route('reservations/:number/:verb', 'routes/api/reservation-verb.ts'),
    route('walk-ins', 'routes/api/walk-ins.ts'),
    route('narasumber', 'routes/api/narasumber.ts'),
    route('rooms', 'routes/api/rooms.ts'),
    route('closures', 'routes/api/closures.ts'),
    route('closures/:id', 'routes/api/closure.ts'),
    route('violations', 'routes/api/violations.ts'),
    route('violations/:id/:verb', 'routes/api/violation-verb.ts'),
    route('reports/monthly', 'routes/api/monthly-report.ts'),
  ]),
  route('api/*', 'routes/api/not-found.ts'),

  // Everything else
  route('*', 'routes/public/not-found.tsx'),
] satisfies RouteConfig;
