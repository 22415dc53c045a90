import { type RouteConfig, index, layout, prefix, route } from '@remix-run/route-config';

/** The table of contents: every address people or programs see, and the file that answers it. */
export default [
  // For everyone
  index('routes/public/start.tsx'),

  // For the house: one frame around every page, a guard in each of them
  layout('routes/staff/layout.tsx', [
    // Secretariat
    ...prefix('sekretariat/permohonan/:number', [route('tolak', 'routes/secretariat/reject.tsx')]),

    // Reception
    route('resepsionis', 'routes/reception/today.tsx'),
    route('resepsionis/tanpa-janji', 'routes/reception/walk-in.tsx'),
    route('resepsionis/permohonan/:number', 'routes/reception/group.tsx'),
    ...prefix('resepsionis/permohonan/:number', [
      route('panggil-masuk', 'routes/reception/start.tsx'),
      route('keluar', 'routes/reception/check-out.tsx'),
      route('selesai', 'routes/reception/close.tsx'),
      route('tidak-hadir', 'routes/reception/no-show.tsx'),
      route('batalkan-catatan', 'routes/reception/annul.tsx'),
      route('terima-tamu', 'routes/reception/admit.tsx'),
      route('tidak-menerima', 'routes/reception/refuse.tsx'),
    ]),

    // Compliance
    route('ketidaksesuaian', 'routes/violations/list.tsx'),
    ...prefix('ketidaksesuaian/:id', [
      index('routes/violations/record.tsx'),
      route('beri-tahu', 'routes/violations/release.tsx'),
      route('konfirmasi', 'routes/violations/confirm.tsx'),
      route('cabut', 'routes/violations/withdraw.tsx'),
      route('ralat', 'routes/violations/correct.tsx'),
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
