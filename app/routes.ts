import { type RouteConfig, index, layout, prefix, route } from '@remix-run/route-config';
import { API } from './api-routes.ts';
import { LETTER_PAGES, PAPER_FILES } from './document-routes.ts';
import { inOfficeFrame, inStaffFrame } from './framed-routes.ts';
import { AROUND_THE_DESK, RECEPTION } from './reception-routes.ts';
import { SETTINGS } from './settings-routes.ts';

/** The table of contents: every address, and the file that answers it; four chapters stand beside it. */
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

  // A pemda's request, step by step
  layout('routes/request/layout.tsx', [
    route('permohonan/baru', 'routes/request/begin.tsx'),
    ...prefix('permohonan/baru/:draft', [
      index('routes/request/draft.tsx'),
      route('instansi', 'routes/request/office.tsx'),
      route('keperluan', 'routes/request/purpose.tsx'),
      route('cara', 'routes/request/mode.ts'),
      route('jadwal', 'routes/request/slots.tsx'),
      route('jadwal/hapus', 'routes/request/slot-drop.ts'),
      route('jadwal/naikkan', 'routes/request/slot-raise.ts'),
      route('surat', 'routes/request/letter.tsx'),
      route('surat/hapus', 'routes/request/letter-drop.ts'),
      route('surat/berkas', 'routes/request/letter-file.ts'),
      route('surat/unggahan', 'routes/request/letter-uploads.ts'),
      route('surat/unggahan/:upload', 'routes/request/letter-upload.ts'),
      route('surat/susun', 'routes/request/letter-assemble.ts'),
      route('peserta', 'routes/request/guests.tsx'),
      route('periksa', 'routes/request/check.tsx'),
      route('kirim-tautan', 'routes/request/mail-link.tsx'),
    ]),
  ]),

  // Its own request, by the link in its mail
  layout('routes/requester/layout.tsx', [
    ...prefix('permohonan/:number', [
      index('routes/requester/request.tsx'),
      route('perbaiki', 'routes/requester/correct.tsx'),
      route('cabut', 'routes/requester/withdraw.tsx'),
      route('batalkan', 'routes/requester/cancel.tsx'),
      route('terima', 'routes/requester/accept.tsx'),
      route('tolak-tawaran', 'routes/requester/decline.tsx'),
      route('minta-perubahan', 'routes/requester/request-change.tsx'),
      route('nilai', 'routes/requester/rate.tsx'),
      route('kartu', 'routes/requester/card.tsx'),
      route('ubah-peserta', 'routes/requester/edit-guests.tsx'),
      route('lengkapi', 'routes/requester/complete.tsx'),
      route('pesan', 'routes/requester/messages.tsx'),
      route('notula', 'routes/requester/notula.tsx'),
      route('ajukan-ulang', 'routes/requester/ask-again.tsx'),
      route('ganti-tamu', 'routes/requester/substitute-guest.tsx'),
      route('tarik-perubahan', 'routes/requester/withdraw-change.tsx'),
      route('ketidaksesuaian/:id', 'routes/requester/violation-reply.tsx'),
    ]),
  ]),

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
    route('sekretariat', 'routes/secretariat/inbox.tsx'),
    route('sekretariat/kesiapan', 'routes/secretariat/readiness.tsx'),
    route('sekretariat/kalender', 'routes/secretariat/calendar.tsx'),
    route('sekretariat/papan', 'routes/secretariat/board.tsx'),
    ...prefix('sekretariat/permohonan-baru', [
      index('routes/secretariat/entry.tsx'),
      route('berkas', 'routes/secretariat/entry-file.tsx'),
      route(':draft', 'routes/secretariat/entry-check.tsx'),
    ]),
    ...prefix('sekretariat/permohonan/:number', [
      index('routes/secretariat/review.tsx'),
      route('mulai-periksa', 'routes/secretariat/start-review.tsx'),
      route('kembalikan', 'routes/secretariat/return.tsx'),
      route('verifikasi', 'routes/secretariat/verify-letter.tsx'),
      route('tolak', 'routes/secretariat/reject.tsx'),
      route('setujui', 'routes/secretariat/approve.tsx'),
      route('tawarkan', 'routes/secretariat/offer.tsx'),
      route('jadwal-ulang', 'routes/secretariat/reschedule.tsx'),
      route('ganti-penugasan', 'routes/secretariat/reassign.tsx'),
      route('urungkan', 'routes/secretariat/undo-move.tsx'),
      route('pengecualian', 'routes/secretariat/waive.tsx'),
      route('batalkan', 'routes/secretariat/cancel.tsx'),
      route('tunda', 'routes/secretariat/hold.tsx'),
      route('lanjutkan', 'routes/secretariat/resume.tsx'),
      route('teruskan', 'routes/secretariat/refer.tsx'),
      route('gabungkan', 'routes/secretariat/merge.tsx'),
      route('tolak-perubahan', 'routes/secretariat/decline-change.tsx'),
      route('catat-kontak', 'routes/secretariat/log-contact.tsx'),
      route('tidak-hadir', 'routes/secretariat/no-show.tsx'),
      route('batalkan-catatan', 'routes/secretariat/annul.tsx'),
      route('konfirmasi-petugas', 'routes/secretariat/confirm-contact.tsx'),
      route('tolak-petugas', 'routes/secretariat/refuse-contact.tsx'),
      route('ubah-peserta', 'routes/secretariat/edit-guests-for.tsx'),
      route('pesan', 'routes/secretariat/messages.tsx'),
      route('catatan', 'routes/secretariat/notes.tsx'),
      route('minta-unit', 'routes/secretariat/ask-unit.tsx'),
      route('ganti-narasumber', 'routes/secretariat/replace.tsx'),
      route('notula', 'routes/secretariat/notula.tsx'),
      route('ganti-tamu', 'routes/secretariat/substitute-guest-for.tsx'),
      route('terima', 'routes/secretariat/accept-for.tsx'),
      route('tolak-tawaran', 'routes/secretariat/decline-for.tsx'),
      route('cabut', 'routes/secretariat/withdraw-for.tsx'),
      route('tarik-perubahan', 'routes/secretariat/withdraw-change-for.tsx'),
      route('kirim-tautan', 'routes/secretariat/reissue-link.tsx'),
      route('lengkapi', 'routes/secretariat/complete-for.tsx'),
      route('nomor', 'routes/secretariat/numbers.tsx'),
      route('narahubung', 'routes/secretariat/contact.tsx'),
    ]),
    ...LETTER_PAGES,
    route('sekretariat/terdampak', 'routes/secretariat/disruptions.tsx'),
    route('sekretariat/terdampak/:id/tetap', 'routes/secretariat/keep-disrupted.tsx'),
    ...prefix('sekretariat/petugas', [
      index('routes/secretariat/officers.tsx'),
      route(':id/konfirmasi', 'routes/secretariat/confirm-officer.tsx'),
      route(':id/tolak', 'routes/secretariat/refuse-officer.tsx'),
      route(':id/akhiri', 'routes/secretariat/end-officer.tsx'),
    ]),

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
