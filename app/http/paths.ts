import type { DraftStep } from '#app/domain/reservation/draft.ts';
import type { ClaimDeed } from '#app/domain/people/officer.ts';
import type { ViolationVerb } from '#app/domain/compliance/violation.ts';
import type { Verb } from '#app/domain/reservation/status.ts';
import { CLOSURE_PATHS } from './closure-paths.ts';
import { entryPaths } from './entry-paths.ts';

/** Every address of a screen, built in one place; the files that answer them stand in `app/routes.ts`. */

const reservation = (number: string): string => `/permohonan/${encodeURIComponent(number)}`;
const review = (number: string): string => `/sekretariat/permohonan/${encodeURIComponent(number)}`;
const group = (number: string): string => `/resepsionis/permohonan/${encodeURIComponent(number)}`;
const session = (number: string): string => `/narasumber/permohonan/${encodeURIComponent(number)}`;
const violation = (id: string): string => `/ketidaksesuaian/${encodeURIComponent(id)}`;
const person = (id: string): string => `/pengaturan/pegawai/${encodeURIComponent(id)}`;
const apiKey = (id: string): string => `/pengaturan/kunci-api/${encodeURIComponent(id)}`;
const narasumber = (id: string): string => `/pengaturan/narasumber/${encodeURIComponent(id)}`;
const room = (id: string): string => `/pengaturan/ruang/${encodeURIComponent(id)}`;
const unitRequest = (number: string): string => `/unit/permohonan/${encodeURIComponent(number)}`;
const policy = (id: string): string => `/pengaturan/ketentuan/${encodeURIComponent(id)}`;
const policyDraft = (id: string): string => `/pengaturan/ketentuan/draf/${encodeURIComponent(id)}`;
const draft = (id: string): string => `/permohonan/baru/${encodeURIComponent(id)}`;

/** The last part of the address of a verb's page. */
const VERB_SLUGS: Readonly<Record<Verb, string>> = {
  startReview: 'mulai-periksa',
  return: 'kembalikan',
  resubmit: 'perbaiki',
  complete: 'lengkapi',
  verifyLetter: 'verifikasi',
  reject: 'tolak',
  offer: 'tawarkan',
  accept: 'terima',
  decline: 'tolak-tawaran',
  approve: 'setujui',
  requestChange: 'minta-perubahan',
  withdrawChange: 'tarik-perubahan',
  declineChange: 'tolak-perubahan',
  editGuests: 'ubah-peserta',
  substituteGuest: 'ganti-tamu',
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
  writeNotula: 'notula',
  admit: 'terima-tamu',
  refuse: 'tidak-menerima',
};

/** The last part of the address of a step of a request. */
const STEP_SLUGS: Readonly<Record<DraftStep, string>> = {
  office: 'instansi',
  purpose: 'keperluan',
  slots: 'jadwal',
  letter: 'surat',
  guests: 'peserta',
  check: 'periksa',
};

const draftStep = (id: string, step: DraftStep): string => `${draft(id)}/${STEP_SLUGS[step]}`;

const draftUploads = (id: string): string => `${draftStep(id, 'letter')}/unggahan`;

/** The last part of the address of a step of a ketidaksesuaian. */
const VIOLATION_SLUGS: Readonly<Record<ViolationVerb, string>> = {
  release: 'beri-tahu',
  reply: 'tanggapi',
  confirm: 'konfirmasi',
  withdraw: 'cabut',
  correct: 'ralat',
};

/** The last part of the address of what is done about an address's claim to speak for an office. */
const CLAIM_SLUGS: Readonly<Record<ClaimDeed, string>> = {
  confirm: 'konfirmasi',
  refuse: 'tolak',
  end: 'akhiri',
};

export const paths = {
  ...CLOSURE_PATHS,
  start: '/',
  /** Standar pelayanan, and the rules in force. */
  serviceStandard: '/layanan',
  privacy: '/privasi',
  accessibility: '/aksesibilitas',
  /** Where anyone asks whether a code is recorded here. */
  authenticity: '/keaslian',
  authenticityOf: (code: string) => `/keaslian/${encodeURIComponent(code)}`,
  /** Answers while the server lives. */
  alive: '/healthz',
  components: '/dev/komponen',

  // Signing in
  signIn: '/masuk',
  /** Where a pemda signs in to see its own requests. */
  officeSignIn: '/masuk/instansi',
  signOut: '/keluar',
  account: '/akun',
  password: '/akun/kata-sandi',
  endSession: (id: string) => `/akun/sesi/${encodeURIComponent(id)}/akhiri`,
  endOtherSessions: '/akun/sesi/akhiri-lainnya',
  activation: (token: string) => `/aktivasi/${token}`,
  setup: (token: string) => `/pemasangan/${token}`,
  officeCode: '/masuk/instansi/kode',

  // An office's own pages
  officeHome: '/instansi',
  /** The home with another page of what has ended. */
  officeHistory: (page: number) => `/instansi?halaman=${page}#riwayat`,
  officeClaim: '/instansi/klaim',
  officeRecord: (claimId: string, format: 'csv' | 'pdf') =>
    `/instansi/rekam-jejak/${encodeURIComponent(claimId)}/${format}`,
  officeOfficers: '/instansi/petugas',
  officeSessions: '/instansi/sesi',
  endOfficeSession: (id: string) => `/instansi/sesi/${encodeURIComponent(id)}/akhiri`,
  endOtherOfficeSessions: '/instansi/sesi/akhiri-lainnya',
  officeSignOut: '/instansi/keluar',

  // A pemda's request
  newRequest: '/permohonan/baru',
  /** The same for an office that somebody signed in speaks for, by the id of the claim. */
  newRequestOf: (claimId: string) => `/permohonan/baru?untuk=${encodeURIComponent(claimId)}`,
  mailDraftLink: (id: string) => `${draft(id)}/kirim-tautan`,
  draft,
  draftStep,
  draftMode: (id: string) => `${draft(id)}/cara`,
  draftSlot: (id: string, rank: number) => `${draftStep(id, 'slots')}?pilihan=${rank}`,
  dropDraftSlot: (id: string) => `${draftStep(id, 'slots')}/hapus`,
  raiseDraftSlot: (id: string) => `${draftStep(id, 'slots')}/naikkan`,
  dropDraftLetter: (id: string) => `${draftStep(id, 'letter')}/hapus`,
  /** The letter's file itself, for whoever writes the request. */
  draftLetterFile: (id: string) => `${draftStep(id, 'letter')}/berkas`,
  /** Where a file comes in piece by piece. */
  draftUploads,
  draftUpload: (id: string, upload: string) => `${draftUploads(id)}/${encodeURIComponent(upload)}`,
  /** Makes the letter of what came in. */
  assembleDraftLetter: (id: string) => `${draftStep(id, 'letter')}/susun`,
  reservation,
  reservationVerb: (number: string, verb: Verb) => `${reservation(number)}/${VERB_SLUGS[verb]}`,
  reservationCalendar: (number: string) => `${reservation(number)}/kalender`,
  reservationCard: (number: string) => `${reservation(number)}/kartu`,
  reservationLetter: (number: string) => `${reservation(number)}/surat`,
  /** What the pemda and the office write to each other. */
  reservationMessages: (number: string) => `${reservation(number)}/pesan`,
  reservationNotula: (number: string) => `${reservation(number)}/notula`,
  /** Begins a new request with the answers of this one. */
  reservationAskAgain: (number: string) => `${reservation(number)}/ajukan-ulang`,
  /** The file that came with the pemda's own reply. */
  reservationReplyFile: (number: string, id: string) =>
    `${reservation(number)}/ketidaksesuaian/${encodeURIComponent(id)}/lampiran`,
  /** Where a pemda replies to a ketidaksesuaian of its request. */
  reservationReply: (number: string, id: string) =>
    `${reservation(number)}/ketidaksesuaian/${encodeURIComponent(id)}`,

  // Secretariat
  ...entryPaths,
  inbox: '/sekretariat',
  /** What takes place until the end of the next working day, and what it lacks. */
  readiness: '/sekretariat/kesiapan',
  /** Papan jadwal; what it shows stands in the query. */
  board: '/sekretariat/papan',
  /** Takes the last move of a request back. */
  undoMove: (number: string) => `${review(number)}/urungkan`,
  review,
  reviewVerb: (number: string, verb: Verb) => `${review(number)}/${VERB_SLUGS[verb]}`,
  letter: (number: string) => `${review(number)}/surat`,
  reissueLink: (number: string) => `${review(number)}/kirim-tautan`,
  /** About the claim of a request's own contact. */
  reviewOfficer: (number: string, deed: 'confirm' | 'refuse') =>
    `${review(number)}/${CLAIM_SLUGS[deed]}-petugas`,
  officers: '/sekretariat/petugas',
  decideOfficer: (id: string, deed: ClaimDeed) =>
    `/sekretariat/petugas/${encodeURIComponent(id)}/${CLAIM_SLUGS[deed]}`,
  reviewMessages: (number: string) => `${review(number)}/pesan`,
  reviewNotes: (number: string) => `${review(number)}/catatan`,

  // Contact centre
  contactCentre: '/kontak',
  onThePhone: (number: string) => `/kontak/${encodeURIComponent(number)}`,
  /** Where units are asked for people, and a question is taken back. */
  askUnit: (number: string) => `${review(number)}/minta-unit`,
  /** Where one narasumber steps in for another, who may be named. */
  replaceNarasumber: (number: string, id?: string) =>
    `${review(number)}/ganti-narasumber${id === undefined ? '' : `?siapa=${encodeURIComponent(id)}`}`,

  // Reception
  today: '/resepsionis',
  group,
  groupVerb: (number: string, verb: Verb) => `${group(number)}/${VERB_SLUGS[verb]}`,
  walkIn: '/resepsionis/tanpa-janji',
  violations: '/ketidaksesuaian',
  violation,
  /** The file that came with the pemda's reply. */
  violationFile: (id: string) => `${violation(id)}/lampiran`,
  violationVerb: (id: string, verb: ViolationVerb) => `${violation(id)}/${VIOLATION_SLUGS[verb]}`,

  // Narasumber and units
  agenda: '/narasumber',
  session,
  sessionLetter: (number: string) => `${session(number)}/surat`,
  sessionVerb: (number: string, verb: Verb) => `${session(number)}/${VERB_SLUGS[verb]}`,
  acceptAssignment: (number: string) => `${session(number)}/bersedia`,
  handBackAssignment: (number: string) => `${session(number)}/kembalikan`,
  /** What a unit was asked. */
  unitRequests: '/unit',
  unitRequest,
  declineUnit: (number: string) => `${unitRequest(number)}/tolak`,
  unitLetter: (number: string) => `${unitRequest(number)}/surat`,

  // Report
  reports: '/laporan',
  report: (month: string) => `/laporan/${month}`,
  reportCsv: (month: string) => `/laporan/${month}/csv`,
  unresolvedNames: '/laporan/nama',
  unresolvedName: (id: string) => `/laporan/nama/${encodeURIComponent(id)}`,

  // Settings
  settings: '/pengaturan',
  people: '/pengaturan/pegawai',
  newPerson: '/pengaturan/pegawai/baru',
  person,
  personLink: (id: string) => `${person(id)}/tautan`,
  closePerson: (id: string) => `${person(id)}/tutup`,
  reopenPerson: (id: string) => `${person(id)}/buka`,
  narasumber: '/pengaturan/narasumber',
  newNarasumber: '/pengaturan/narasumber/baru',
  oneNarasumber: narasumber,
  retireNarasumber: (id: string) => `${narasumber(id)}/nonaktifkan`,
  returnNarasumber: (id: string) => `${narasumber(id)}/aktifkan`,
  units: '/pengaturan/unit',
  newUnit: '/pengaturan/unit/baru',
  unit: (id: string) => `/pengaturan/unit/${encodeURIComponent(id)}`,
  rooms: '/pengaturan/ruang',
  newRoom: '/pengaturan/ruang/baru',
  room,
  retireRoom: (id: string) => `${room(id)}/nonaktifkan`,
  returnRoom: (id: string) => `${room(id)}/aktifkan`,
  topics: '/pengaturan/topik',
  newTopic: '/pengaturan/topik/baru',
  topic: (code: string) => `/pengaturan/topik/${encodeURIComponent(code)}`,
  /** Which units answer for a topic, and when. */
  topicUnits: (code: string) => `/pengaturan/topik/${encodeURIComponent(code)}/unit`,
  failedMail: '/pengaturan/surel',
  resendMail: (id: string) => `/pengaturan/surel/${encodeURIComponent(id)}/kirim-ulang`,
  apiKeys: '/pengaturan/kunci-api',
  deputies: '/pengaturan/wakil',
  newApiKey: '/pengaturan/kunci-api/baru',
  revokeApiKey: (id: string) => `${apiKey(id)}/cabut`,

  // Rules as data
  policies: '/pengaturan/ketentuan',
  policy,
  comparePolicy: (id: string, other?: string) =>
    `${policy(id)}/bandingkan${other === undefined ? '' : `?dengan=${encodeURIComponent(other)}`}`,
  policyDraft,
  policyImpact: (id: string) => `${policyDraft(id)}/dampak`,
  publishPolicy: (id: string) => `${policyDraft(id)}/terbitkan`,
  discardPolicyDraft: (id: string) => `${policyDraft(id)}/buang`,
  deskTexts: '/pengaturan/teks',
  deskText: (situation: string) => `/pengaturan/teks/${encodeURIComponent(situation)}`,
  readyReasons: '/pengaturan/alasan',
  readyReasonsOf: (kind: string) => `/pengaturan/alasan/${encodeURIComponent(kind)}`,
} as const;

/**
 * A path of our own with nothing but a path in it, or the fallback: no link leads people away. What is
 * not plain ASCII has no place in a header and stands in a path only as %XX.
 */
export function ownPath(given: string | null, fallback: string): string {
  if (given === null || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(given)) return fallback;
  return given;
}

/** A page with word of what was just done (`copy/confirmations.ts` says it). */
export function withDone(path: string, done: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}hasil=${done}`;
}
