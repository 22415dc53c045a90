import type { DraftStep } from '#app/domain/reservation/draft.ts';
import type { Verb } from '#app/domain/reservation/status.ts';
import { STEP_SLUGS, VERB_SLUGS } from './slugs.ts';

const reservation = (number: string): string => `/permohonan/${encodeURIComponent(number)}`;
const draft = (id: string): string => `/permohonan/baru/${encodeURIComponent(id)}`;
const draftStep = (id: string, step: DraftStep): string => `${draft(id)}/${STEP_SLUGS[step]}`;
const draftUploads = (id: string): string => `${draftStep(id, 'letter')}/unggahan`;

/** For everyone: the public pages, signing in, a pemda's own requests. */
export const PEMDA = {
  start: '/',
  /** Standar pelayanan, and the rules in force. */
  serviceStandard: '/layanan',
  privacy: '/privasi',
  accessibility: '/aksesibilitas',
  /** Where anyone asks whether a code is recorded here. */
  authenticity: '/keaslian',
  authenticityOf: (code: string) => `/keaslian/${encodeURIComponent(code)}`,
  /** What calendar programs read. */
  calendarFeed: (token: string) => `/kalender/${token}.ics`,
  /** Answers while the server lives. */
  alive: '/healthz',
  components: '/dev/komponen',
  sampleMail: (key: string, shape: string) => `/dev/surat/${key}/${shape}`,

  // Signing in
  signIn: '/masuk',
  /** Where a pemda signs in to see its own requests. */
  officeSignIn: '/masuk/instansi',
  signOut: '/keluar',
  account: '/akun',
  password: '/akun/kata-sandi',
  pin: '/akun/pin',
  mailChoices: '/akun/surel',
  removePin: '/akun/pin/hapus',
  /** Where a device takes its one-time code. */
  enrol: '/perangkat/daftar',
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
  officeCalendar: (claimId: string) => `/instansi/kalender/${encodeURIComponent(claimId)}`,
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
  /** The same as a paper, a card for each guest. */
  reservationCardsPdf: (number: string) => `${reservation(number)}/kartu-tamu.pdf`,
  reservationLetter: (number: string) => `${reservation(number)}/surat`,
  /** What the pemda and the office write to each other. */
  reservationMessages: (number: string) => `${reservation(number)}/pesan`,
  reservationNotula: (number: string) => `${reservation(number)}/notula`,
  reservationNotulaPaper: (number: string) => `${reservation(number)}/notula.pdf`,
  /** *Bukti Konfirmasi Jadwal*, and the office's signed letter. */
  reservationConfirmation: (number: string) => `${reservation(number)}/bukti.pdf`,
  reservationSignedLetter: (number: string) => `${reservation(number)}/surat-konfirmasi`,
  /** Begins a new request with the answers of this one. */
  reservationAskAgain: (number: string) => `${reservation(number)}/ajukan-ulang`,
  /** The file that came with the pemda's own reply. */
  reservationReplyFile: (number: string, id: string) =>
    `${reservation(number)}/ketidaksesuaian/${encodeURIComponent(id)}/lampiran`,
  /** Where a pemda replies to a ketidaksesuaian of its request. */
  reservationReply: (number: string, id: string) =>
    `${reservation(number)}/ketidaksesuaian/${encodeURIComponent(id)}`,
} as const;
