import { type RouteConfig, index, layout, prefix, route } from '@remix-run/route-config';

/** The table of contents: every address people or programs see, and the file that answers it. */
export default [
  // For everyone
  index('routes/public/start.tsx'),

  // For a pemda: its own request, by the link in its mail
  layout('routes/requester/layout.tsx', [
    ...prefix('permohonan/:number', [
      index('routes/requester/request.tsx'),
      route('cabut', 'routes/requester/withdraw.tsx'),
      route('batalkan', 'routes/requester/cancel.tsx'),
      route('terima', 'routes/requester/accept.tsx'),
      route('tolak-tawaran', 'routes/requester/decline.tsx'),
      route('minta-perubahan', 'routes/requester/request-change.tsx'),
      route('nilai', 'routes/requester/rate.tsx'),
      route('ketidaksesuaian/:id', 'routes/requester/violation-reply.tsx'),
    ]),
  ]),
  ...prefix('permohonan/:number', [
    route('surat', 'routes/requester/letter.ts'),
    route('kalender', 'routes/requester/calendar.ts'),
  ]),

  // For the house: one frame around every page, a guard in each of them
  layout('routes/staff/layout.tsx', [
    // Secretariat
    ...prefix('sekretariat/permohonan/:number', [route('tolak', 'routes/secretariat/reject.tsx')]),

    // Narasumber and units
    route('narasumber', 'routes/narasumber/agenda.tsx'),
    ...prefix('narasumber/permohonan/:number', [
      index('routes/narasumber/session.tsx'),
      route('datang', 'routes/narasumber/check-in.tsx'),
      route('panggil-masuk', 'routes/narasumber/start.tsx'),
      route('selesai', 'routes/narasumber/close.tsx'),
    ]),
  ]),
  route('narasumber/permohonan/:number/surat', 'routes/narasumber/letter.ts'),

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
