import { type RouteConfig, index, layout, prefix, route } from '@remix-run/route-config';

/** The table of contents: every address people or programs see, and the file that answers it. */
export default [
  // For everyone
  index('routes/public/start.tsx'),

  // For the house: one frame around every page, a guard in each of them
  layout('routes/staff/layout.tsx', [
    // Secretariat
    route('sekretariat', 'routes/secretariat/inbox.tsx'),
    ...prefix('sekretariat/permohonan/:number', [
      index('routes/secretariat/review.tsx'),
      route('mulai-periksa', 'routes/secretariat/start-review.tsx'),
      route('kembalikan', 'routes/secretariat/return.tsx'),
      route('verifikasi', 'routes/secretariat/verify-letter.tsx'),
      route('tolak', 'routes/secretariat/reject.tsx'),
      route('batalkan', 'routes/secretariat/cancel.tsx'),
      route('tunda', 'routes/secretariat/hold.tsx'),
      route('lanjutkan', 'routes/secretariat/resume.tsx'),
      route('teruskan', 'routes/secretariat/refer.tsx'),
      route('gabungkan', 'routes/secretariat/merge.tsx'),
      route('tolak-perubahan', 'routes/secretariat/decline-change.tsx'),
      route('catat-kontak', 'routes/secretariat/log-contact.tsx'),
      route('tidak-hadir', 'routes/secretariat/no-show.tsx'),
      route('batalkan-catatan', 'routes/secretariat/annul.tsx'),
      route('terima', 'routes/secretariat/accept-for.tsx'),
      route('tolak-tawaran', 'routes/secretariat/decline-for.tsx'),
      route('cabut', 'routes/secretariat/withdraw-for.tsx'),
    ]),
  ]),

  // The letter beside a request; a file of its own, without a frame of ours
  route('sekretariat/permohonan/:number/surat', 'routes/secretariat/letter.ts'),

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
