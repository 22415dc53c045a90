import { type RouteConfig, index, layout, prefix, route } from '@remix-run/route-config';
import { API } from './api-routes.ts';
import { PAPER_FILES } from './document-routes.ts';
import { inOfficeFrame, inStaffFrame } from './framed-routes.ts';
import { AROUND_THE_DESK, RECEPTION } from './reception-routes.ts';
import { OWN_REQUEST, REQUEST_STEPS } from './request-routes.ts';
import { SECRETARIAT } from './secretariat-routes.ts';
import { SETTINGS } from './settings-routes.ts';

/**
 * The table of contents: every address people or programs see, and the file that answers it. Six
 * chapters stand beside it: a pemda's request, the secretariat, the desk, what the office sets, papers
 * and letters, and the API.
 */
export default [
  // For everyone
  index('routes/public/start.tsx'),
  layout('routes/public/layout.tsx', [
    route('layanan', 'routes/public/service-standard.tsx'),
    route('privasi', 'routes/public/privacy.tsx'),
    route('aksesibilitas', 'routes/public/accessibility.tsx'),
    ...prefix('keaslian', [
      index('routes/public/authenticity.tsx'),
      route(':code', 'routes/public/authenticity-of.tsx'),
    ]),
  ]),

  // A pemda's request: step by step, then by the link in its mail
  ...REQUEST_STEPS,
  ...OWN_REQUEST,

  // Signing in
  route('masuk', 'routes/sign-in/sign-in.tsx'),
  route('masuk/instansi', 'routes/sign-in/office.tsx'),
  route('masuk/instansi/kode', 'routes/sign-in/office-code.tsx'),
  route('keluar', 'routes/sign-in/sign-out.tsx'),
  route('aktivasi/:token', 'routes/sign-in/activation.tsx'),
  route('pemasangan/:token', 'routes/sign-in/setup.tsx'),

  // For an office that has signed in by a code
  inOfficeFrame([
    ...prefix('instansi', [
      index('routes/office/home.tsx'),
      route('klaim', 'routes/office/claim.tsx'),
      route('petugas', 'routes/office/officers.tsx'),
      route('kalender/:claim', 'routes/office/calendar.tsx'),
      route('sesi', 'routes/office/sessions.tsx'),
      route('sesi/akhiri-lainnya', 'routes/office/end-other-sessions.tsx'),
      route('sesi/:id/akhiri', 'routes/office/end-session.tsx'),
      route('keluar', 'routes/office/sign-out.tsx'),
    ]),
  ]),

  // For the house: one frame around every page, a guard in each of them
  inStaffFrame([
    // Oneself
    ...prefix('akun', [
      index('routes/account/account.tsx'),
      route('kata-sandi', 'routes/account/password.tsx'),
      route('pin', 'routes/account/pin.tsx'),
      route('surel', 'routes/account/mail.tsx'),
      route('pin/hapus', 'routes/account/remove-pin.tsx'),
      route('sesi/akhiri-lainnya', 'routes/account/end-other-sessions.tsx'),
      route('sesi/:id/akhiri', 'routes/account/end-session.tsx'),
    ]),

    // Contact centre
    route('kontak', 'routes/contact/search.tsx'),
    route('kontak/:number', 'routes/contact/request.tsx'),

    // Secretariat
    ...SECRETARIAT,

    // Reception
    ...RECEPTION,

    // Compliance
    route('ketidaksesuaian', 'routes/violations/list.tsx'),
    ...prefix('ketidaksesuaian/instansi/:office', [
      index('routes/violations/office.tsx'),
      route('tindak-lanjut', 'routes/violations/decide-follow-up.tsx'),
    ]),
    ...prefix('ketidaksesuaian/tindak-lanjut/:followUp', [
      index('routes/violations/follow-up.tsx'),
      route('akhiri', 'routes/violations/end-follow-up.tsx'),
    ]),
    ...prefix('ketidaksesuaian/:id', [
      index('routes/violations/record.tsx'),
      route('beri-tahu', 'routes/violations/release.tsx'),
      route('konfirmasi', 'routes/violations/confirm.tsx'),
      route('cabut', 'routes/violations/withdraw.tsx'),
      route('ralat', 'routes/violations/correct.tsx'),
      route('bukti', 'routes/violations/add-evidence.tsx'),
    ]),

    // Narasumber and units
    route('narasumber', 'routes/narasumber/agenda.tsx'),
    route('narasumber/kalender', 'routes/narasumber/own-calendar.tsx'),
    ...prefix('narasumber/permohonan/:number', [
      index('routes/narasumber/session.tsx'),
      route('datang', 'routes/narasumber/check-in.tsx'),
      route('panggil-masuk', 'routes/narasumber/start.tsx'),
      route('selesai', 'routes/narasumber/close.tsx'),
      route('notula', 'routes/narasumber/notula.tsx'),
      route('bersedia', 'routes/narasumber/accept.tsx'),
      route('kembalikan', 'routes/narasumber/hand-back.tsx'),
    ]),
    route('unit', 'routes/unit/requests.tsx'),
    ...prefix('unit/permohonan/:number', [
      index('routes/unit/request.tsx'),
      route('tolak', 'routes/unit/decline.tsx'),
    ]),

    // Report
    ...prefix('laporan', [
      index('routes/reports/index.tsx'),
      route('nama', 'routes/reports/names.tsx'),
      route('nama/:id', 'routes/reports/name.tsx'),
      route(':month', 'routes/reports/month.tsx'),
      route(':month/csv', 'routes/reports/month-csv.ts'),
    ]),

    // Settings: what the office keeps itself
    ...prefix('pengaturan', SETTINGS),
  ]),

  // Around the desk: who stands there, papers, the desk without a line
  ...AROUND_THE_DESK,

  // Files without a frame of ours: letters, a calendar
  route('instansi/rekam-jejak/:claim/:format', 'routes/office-record/record.ts'),
  route('sekretariat/permohonan-baru/:draft/surat', 'routes/secretariat/entry-letter.ts'),
  route('sekretariat/permohonan/:number/surat', 'routes/secretariat/letter.ts'),
  route('narasumber/permohonan/:number/surat', 'routes/narasumber/letter.ts'),
  route('unit/permohonan/:number/surat', 'routes/unit/letter.ts'),
  route('permohonan/:number/surat', 'routes/requester/letter.ts'),
  route('permohonan/:number/ketidaksesuaian/:id/lampiran', 'routes/requester/reply-file.ts'),
  route('ketidaksesuaian/:id/lampiran', 'routes/violations/file.ts'),
  route('ketidaksesuaian/:id/bukti/:evidence', 'routes/violations/evidence-file.ts'),
  route('permohonan/:number/kalender', 'routes/requester/calendar.ts'),
  route('narasumber/permohonan/:number/kalender', 'routes/narasumber/calendar.ts'),
  route('kalender/:file', 'routes/calendar/feed.ts'),
  ...PAPER_FILES,

  // For programs (interfaces.md §2)
  ...prefix('api/v1', API),
  route('api/*', 'routes/api/not-found.ts'),

  // For those who build: not there in production
  route('dev/komponen', 'routes/dev/components.tsx'),
  route('dev/surat', 'routes/dev/mails.tsx'),
  route('dev/surat/:key/:shape', 'routes/dev/mail.ts'),

  // Everything else
  route('*', 'routes/public/not-found.tsx'),
] satisfies RouteConfig;
