import { type RouteConfig, index, layout, prefix, route } from '@remix-run/route-config';

/** The table of contents: every address people or programs see, and the file that answers it. */
export default [
  // For everyone
  index('routes/public/start.tsx'),

  // Signing in
  route('masuk', 'routes/sign-in/sign-in.tsx'),
  route('keluar', 'routes/sign-in/sign-out.tsx'),
  route('aktivasi/:token', 'routes/sign-in/activation.tsx'),
  route('pemasangan/:token', 'routes/sign-in/setup.tsx'),
  // A pemda's request, step by step
  layout('routes/request/layout.tsx', [
    route('permohonan/baru', 'routes/request/begin.tsx'),
    ...prefix('permohonan/baru/:draft', [
      index('routes/request/draft.tsx'),
      route('instansi', 'routes/request/office.tsx'),
      route('keperluan', 'routes/request/purpose.tsx'),
      route('jadwal', 'routes/request/slots.tsx'),
      route('jadwal/hapus', 'routes/request/slot-drop.ts'),
      route('jadwal/naikkan', 'routes/request/slot-raise.ts'),
      route('surat', 'routes/request/letter.tsx'),
      route('surat/hapus', 'routes/request/letter-drop.ts'),
      route('peserta', 'routes/request/guests.tsx'),
      route('periksa', 'routes/request/check.tsx'),
    ]),
  ]),
  route('permohonan/:number/perbaiki', 'routes/requester/correct.tsx'),

  // For the house: one frame around every page, a guard in each of them
  layout('routes/staff/layout.tsx', [
    // Oneself
    ...prefix('akun', [
      index('routes/account/account.tsx'),
      route('kata-sandi', 'routes/account/password.tsx'),
      route('sesi/akhiri-lainnya', 'routes/account/end-other-sessions.tsx'),
      route('sesi/:id/akhiri', 'routes/account/end-session.tsx'),
    ]),

    // Secretariat
    ...prefix('sekretariat/permohonan/:number', [route('tolak', 'routes/secretariat/reject.tsx')]),

    // Settings
    ...prefix('pengaturan', [
      index('routes/settings/settings.tsx'),
      route('pegawai', 'routes/settings/people.tsx'),
      route('pegawai/baru', 'routes/settings/person-new.tsx'),
      route('pegawai/:id', 'routes/settings/person.tsx'),
      route('pegawai/:id/tautan', 'routes/settings/person-link.tsx'),
      route('pegawai/:id/tutup', 'routes/settings/person-close.tsx'),
      route('pegawai/:id/buka', 'routes/settings/person-reopen.tsx'),
      route('kunci-api', 'routes/settings/api-keys.tsx'),
      route('kunci-api/baru', 'routes/settings/api-key-new.tsx'),
      route('kunci-api/:id/cabut', 'routes/settings/api-key-revoke.tsx'),
      route('surel', 'routes/settings/mail.tsx'),
      route('surel/:id/kirim-ulang', 'routes/settings/mail-resend.tsx'),
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
    // Report
    ...prefix('laporan', [
      index('routes/reports/index.tsx'),
      route('nama', 'routes/reports/names.tsx'),
      route('nama/:id', 'routes/reports/name.tsx'),
      route(':month', 'routes/reports/month.tsx'),
      route(':month/csv', 'routes/reports/month-csv.ts'),
    ]),
  ]),

  // For those who build: not there in production
  route('dev/komponen', 'routes/dev/components.tsx'),

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
