import type { ClaimDeed } from '#app/domain/people/officer.ts';
import type { ViolationVerb } from '#app/domain/compliance/violation.ts';
import type { Verb } from '#app/domain/reservation/status.ts';
import { CLAIM_SLUGS, VERB_SLUGS, VIOLATION_SLUGS } from './slugs.ts';

const ENTRY = '/sekretariat/permohonan-baru';
const entryDraft = (id: string): string => `${ENTRY}/${encodeURIComponent(id)}`;
const review = (number: string): string => `/sekretariat/permohonan/${encodeURIComponent(number)}`;
const group = (number: string): string => `/resepsionis/permohonan/${encodeURIComponent(number)}`;
const OFFLINE = '/resepsionis/luring';
const session = (number: string): string => `/narasumber/permohonan/${encodeURIComponent(number)}`;
const violation = (id: string): string => `/ketidaksesuaian/${encodeURIComponent(id)}`;
const complianceOf = (key: string): string =>
  `/ketidaksesuaian/instansi/${encodeURIComponent(key)}`;
const unitRequest = (number: string): string => `/unit/permohonan/${encodeURIComponent(number)}`;

/** For the house at work: secretariat, contact centre, reception, narasumber, units, reports. */
export const HOUSE = {
  // Secretariat
  entry: ENTRY,
  /** Takes a mail, a PDF or photos of a letter. */
  entryFile: `${ENTRY}/berkas`,
  /** What was read of it, to be checked. */
  entryDraft,
  entryLetter: (id: string) => `${entryDraft(id)}/surat`,
  /** Numbers that other systems of the office gave. */
  reviewNumbers: (number: string) => `${review(number)}/nomor`,
  /** Puts right whom the office writes and calls. */
  reviewContact: (number: string) => `${review(number)}/narahubung`,
  /** Approved consultations that a closure, a day off or a new rule stands in the way of. */
  disruptions: '/sekretariat/terdampak',
  keepDisrupted: (id: string) => `/sekretariat/terdampak/${encodeURIComponent(id)}/tetap`,
  inbox: '/sekretariat',
  /** What takes place until the end of the next working day, and what it lacks. */
  readiness: '/sekretariat/kesiapan',
  /** Where the secretariat subscribes to its calendar, and a narasumber to theirs. */
  secretariatCalendar: '/sekretariat/kalender',
  ownCalendar: '/narasumber/kalender',
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
  /** The draft of the letter of confirmation, and the same as a file. */
  draftLetter: (number: string) => `${review(number)}/konsep-surat`,
  proposedLetterFile: (number: string) => `${review(number)}/konsep-surat.docx`,
  /** Letters of confirmation as the e-office signed them. */
  signedLetters: (number: string) => `${review(number)}/surat-konfirmasi`,
  signedLetterFile: (number: string, id: string) =>
    `${review(number)}/surat-konfirmasi/${encodeURIComponent(id)}/berkas`,
  withdrawSignedLetter: (number: string, id: string) =>
    `${review(number)}/surat-konfirmasi/${encodeURIComponent(id)}/tarik`,
  reviewConfirmation: (number: string) => `${review(number)}/bukti.pdf`,
  reviewNotulaPaper: (number: string) => `${review(number)}/notula.pdf`,
  reviewNotes: (number: string) => `${review(number)}/catatan`,
  /** Where units are asked for people, and a question is taken back. */
  askUnit: (number: string) => `${review(number)}/minta-unit`,
  /** Where one narasumber steps in for another, who may be named. */
  replaceNarasumber: (number: string, id?: string) =>
    `${review(number)}/ganti-narasumber${id === undefined ? '' : `?siapa=${encodeURIComponent(id)}`}`,

  // Contact centre
  contactCentre: '/kontak',
  onThePhone: (number: string) => `/kontak/${encodeURIComponent(number)}`,

  // Reception
  today: '/resepsionis',
  /** Says that something was done, for a page that renews itself. */
  changes: '/resepsionis/aliran',
  group,
  groupVerb: (number: string, verb: Verb) => `${group(number)}/${VERB_SLUGS[verb]}`,
  walkIn: '/resepsionis/tanpa-janji',
  /** Ties a group without appointment to the request that was found later. */
  linkWalkIn: (number: string) => `${group(number)}/hubungkan`,
  /** A letter that is to be made sure of. */
  doubtLetter: (number: string) => `${group(number)}/verifikasi-surat`,
  /** The sheet for a group that could not be received. */
  groupHandout: (number: string) => `${group(number)}/lembar`,
  /** What the desk asks the supervisor while a group waits. */
  exceptions: '/pengecualian',
  /** Takes the last arrival that was written down back. */
  annulCheckIn: (number: string) => `${group(number)}/batalkan-kedatangan`,
  /** Who is in the house now. */
  inside: '/resepsionis/di-dalam',
  /** The same to be counted by, on paper and on the phone. */
  emergencyList: '/resepsionis/daftar-darurat',

  // Papers of the desk
  groupPapers: (number: string) => `${group(number)}/cetak`,
  attendanceList: (number: string) => `${group(number)}/cetak/daftar-hadir.pdf`,
  /** Keterangan Kehadiran of a group, or of one of its guests. */
  attendancePaper: (number: string, guestId?: string) =>
    `${group(number)}/cetak/keterangan-kehadiran.pdf${guestId === undefined ? '' : `?tamu=${encodeURIComponent(guestId)}`}`,
  guestCards: (number: string, size?: 'kartu') =>
    `${group(number)}/cetak/kartu-tamu.pdf${size === undefined ? '' : `?ukuran=${size}`}`,
  spdStamps: (number: string) => `${group(number)}/spd`,
  dayPapers: '/resepsionis/cetak',
  dayList: '/resepsionis/cetak/daftar-tamu.pdf',
  emergencyListPaper: '/resepsionis/cetak/daftar-darurat.pdf',
  handout: '/resepsionis/cetak/cara-mengajukan.pdf',

  /** The desk without a line; which group is open stands behind `#`. */
  offlineDesk: OFFLINE,
  /** Its list; an address that loses its `#` would be asked for anew. */
  offlineDay: `${OFFLINE}#hari-ini`,
  offlineGroup: (number: string) => `${OFFLINE}#${encodeURIComponent(number)}`,
  /** Where a group without appointment is written down without a line. */
  offlineWalkIn: `${OFFLINE}#tanpa-janji`,
  /** What the desk's script keeps of today, and where it sends what waited. */
  deskSupplies: '/resepsionis/bekal',
  deskQueue: '/resepsionis/kiriman',
  /** Wipes what a device kept of the day; shown where nobody is signed in. */
  forgetScript: '/masuk-lupa.js',
  /** What a desk wrote down and the record did not take. */
  deskConflicts: '/resepsionis/selisih',
  /** The group with what the desk had ticked. */
  takeOver: (number: string, conflict: string) =>
    `${group(number)}?selisih=${encodeURIComponent(conflict)}`,
  takeOverLeaving: (number: string, conflict: string) =>
    `${group(number)}/keluar?selisih=${encodeURIComponent(conflict)}`,
  /** A group without appointment with what the desk had typed. */
  takeOverWalkIn: (office: Readonly<Record<string, string>>, conflict: string) =>
    `/resepsionis/tanpa-janji?${new URLSearchParams({ ...office, selisih: conflict }).toString()}`,
  /** Where another person takes an enrolled desk over by PIN. */
  shift: '/resepsionis/ganti-petugas',
  shiftBack: (to: string) => `/resepsionis/ganti-petugas?${new URLSearchParams({ ke: to })}`,
  /** The door of a locked screen. */
  locked: '/resepsionis/terkunci',
  /** Locks the screen. */
  lockScreen: '/resepsionis/kunci',
  /** Opens it again, for the page that lies under the lock. */
  unlockScreen: '/resepsionis/buka-kunci',
  /** "Somebody is here": a touch that asked for nothing. */
  touchScreen: '/resepsionis/sentuh',
  /** What Pamdal sees in the lobby. */
  lobby: '/lobi',
  violations: '/ketidaksesuaian',
  violation,
  /** Where a note, a photo or a file is put beside it. */
  addEvidence: (id: string) => `${violation(id)}/bukti`,
  evidenceFile: (id: string, evidence: string) =>
    `${violation(id)}/bukti/${encodeURIComponent(evidence)}`,
  /** What is on record of one office, by its key. */
  officeCompliance: (officeKey: string) => complianceOf(officeKey),
  decideFollowUp: (officeKey: string) => `${complianceOf(officeKey)}/tindak-lanjut`,
  followUpFile: (id: string) =>
    `/ketidaksesuaian/tindak-lanjut/${encodeURIComponent(id)}/surat.docx`,
  followUp: (id: string) => `/ketidaksesuaian/tindak-lanjut/${encodeURIComponent(id)}`,
  endFollowUp: (id: string) => `/ketidaksesuaian/tindak-lanjut/${encodeURIComponent(id)}/akhiri`,
  /** The file that came with the pemda's reply. */
  violationFile: (id: string) => `${violation(id)}/lampiran`,
  violationVerb: (id: string, verb: ViolationVerb) => `${violation(id)}/${VIOLATION_SLUGS[verb]}`,

  // Narasumber and units
  agenda: '/narasumber',
  session,
  sessionLetter: (number: string) => `${session(number)}/surat`,
  sessionCalendar: (number: string) => `${session(number)}/kalender`,
  sessionNotulaPaper: (number: string) => `${session(number)}/notula.pdf`,
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
} as const;
