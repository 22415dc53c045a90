import type { ClaimDeed } from '#app/domain/people/officer.ts';
import type { ViolationVerb } from '#app/domain/compliance/violation.ts';
import type { Verb } from '#app/domain/reservation/status.ts';
import { CLAIM_SLUGS, VERB_SLUGS, VIOLATION_SLUGS } from './slugs.ts';

const ENTRY = '/sekretariat/permohonan-baru';
const entryDraft = (id: string): string => `${ENTRY}/${encodeURIComponent(id)}`;
const review = (number: string): string => `/sekretariat/permohonan/${encodeURIComponent(number)}`;
const group = (number: string): string => `/resepsionis/permohonan/${encodeURIComponent(number)}`;
const session = (number: string): string => `/narasumber/permohonan/${encodeURIComponent(number)}`;
const violation = (id: string): string => `/ketidaksesuaian/${encodeURIComponent(id)}`;
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
  /** Approved consultations that a closure, a day off or a new rule stands in the way of. */
  disruptions: '/sekretariat/terdampak',
  keepDisrupted: (id: string) => `/sekretariat/terdampak/${encodeURIComponent(id)}/tetap`,
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
  group,
  groupVerb: (number: string, verb: Verb) => `${group(number)}/${VERB_SLUGS[verb]}`,
  walkIn: '/resepsionis/tanpa-janji',
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
} as const;
