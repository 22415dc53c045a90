import type { Verb } from '#app/domain/reservation/status.ts';

/** Every address of a screen, built in one place; the files that answer them stand in `app/routes.ts`. */

const reservation = (number: string): string => `/permohonan/${encodeURIComponent(number)}`;
const review = (number: string): string => `/sekretariat/permohonan/${encodeURIComponent(number)}`;
const group = (number: string): string => `/resepsionis/permohonan/${encodeURIComponent(number)}`;
const session = (number: string): string => `/narasumber/permohonan/${encodeURIComponent(number)}`;
const violation = (id: string): string => `/ketidaksesuaian/${encodeURIComponent(id)}`;
const draft = (id: string): string => `/permohonan/baru/${encodeURIComponent(id)}`;

/** The last part of the address of a verb's page. */
export const VERB_SLUGS: Readonly<Record<Verb, string>> = {
  startReview: 'mulai-periksa',
  return: 'kembalikan',
  resubmit: 'perbaiki',
  verifyLetter: 'verifikasi',
  reject: 'tolak',
  offer: 'tawarkan',
  accept: 'terima',
  decline: 'tolak-tawaran',
  approve: 'setujui',
  requestChange: 'minta-perubahan',
  declineChange: 'tolak-perubahan',
  withdraw: 'cabut',
  cancel: 'batalkan',
  reassign: 'ganti-penugasan',
  reschedule: 'jadwal-ulang',
  hold: 'tunda',
  resume: 'lanjutkan',
  refer: 'teruskan',
  merge: 'gabungkan',
  checkIn: 'datang',
  start: 'panggil-masuk',
  checkOut: 'keluar',
  close: 'selesai',
  noShow: 'tidak-hadir',
  annul: 'batalkan-catatan',
  waive: 'pengecualian',
  logContact: 'catat-kontak',
  rate: 'nilai',
  admit: 'terima-tamu',
  refuse: 'tidak-menerima',
};

export const paths = {
  start: '/',
  components: '/dev/komponen',

  // Signing in
  signIn: '/masuk',
  signOut: '/keluar',
  account: '/akun',
  password: '/akun/kata-sandi',
  endSession: (id: string) => `/akun/sesi/${encodeURIComponent(id)}/akhiri`,
  activation: (token: string) => `/aktivasi/${token}`,
  setup: (token: string) => `/pemasangan/${token}`,

  // A pemda's request
  newRequest: '/permohonan/baru',
  draft,
  draftStep: (id: string, step: string) => `${draft(id)}/${step}`,
  reservation,
  reservationVerb: (number: string, verb: Verb) => `${reservation(number)}/${VERB_SLUGS[verb]}`,
  reservationCalendar: (number: string) => `${reservation(number)}/kalender`,
  reservationLetter: (number: string) => `${reservation(number)}/surat`,
  /** Where a pemda replies to a ketidaksesuaian of its request. */
  reservationReply: (number: string, id: string) =>
    `${reservation(number)}/ketidaksesuaian/${encodeURIComponent(id)}`,

  // Secretariat
  inbox: '/sekretariat',
  review,
  reviewVerb: (number: string, verb: Verb) => `${review(number)}/${VERB_SLUGS[verb]}`,
  letter: (number: string) => `${review(number)}/surat`,

  // Reception
  today: '/resepsionis',
  group,
  groupVerb: (number: string, verb: Verb) => `${group(number)}/${VERB_SLUGS[verb]}`,
  walkIn: '/resepsionis/tanpa-janji',
  violations: '/ketidaksesuaian',
  violation,
  violationVerb: (id: string, verb: string) => `${violation(id)}/${verb}`,

  // Narasumber and units
  agenda: '/narasumber',
  session,
  sessionLetter: (number: string) => `${session(number)}/surat`,
  sessionVerb: (number: string, verb: Verb) => `${session(number)}/${VERB_SLUGS[verb]}`,

  // Report
  reports: '/laporan',
  report: (month: string) => `/laporan/${month}`,
  reportCsv: (month: string) => `/laporan/${month}/csv`,
  unresolvedNames: '/laporan/nama',
  unresolvedName: (id: string) => `/laporan/nama/${encodeURIComponent(id)}`,

  // Settings
  settings: '/pengaturan',
  people: '/pengaturan/pegawai',
  narasumber: '/pengaturan/narasumber',
  units: '/pengaturan/unit',
  rooms: '/pengaturan/ruang',
  topics: '/pengaturan/topik',
  failedMail: '/pengaturan/surel',
  apiKeys: '/pengaturan/kunci-api',
} as const;

/** A path of our own with nothing but a path in it, or the fallback: no link leads people away. */
export function ownPath(given: string | null, fallback: string): string {
  if (given === null || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(given)) return fallback;
  return given;
}

/** A page with word of what was just done (`copy/confirmations.ts` says it). */
export function withDone(path: string, done: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}hasil=${done}`;
}
