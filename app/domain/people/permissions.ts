import type { MeetingMode } from '../reservation/mode.ts';
import { type Status, type Verb, VERBS } from '../reservation/status.ts';
import { verbsOf } from '../reservation/transitions.ts';
import { isDeputy } from './delegation.ts';
import { type Actor, type ActorRole, ROLES } from './roles.ts';

/** Everything that can be permitted: the verbs of a request, what makes one, what is read and kept. */
export const DEEDS = [
  ...VERBS,
  'submit',
  'registerWalkIn',
  'settle',
  'writeMessage',
  'readReservation',
  'readStaff',
  'readInbox',
  'readDay',
  'readAgenda',
  'manageResources',
  'manageMail',
  'managePolicy',
  'delegate',
  'readBoard',
  'undoMove',
  'keepDisrupted',
  'signLetter',
  'askUnit',
  'answerUnit',
  'answerAssignment',
  'writeNote',
  'scanCode',
  'readEmergencyList',
  'annulCheckIn',
  'askException',
  'answerException',
  'doubtLetter',
  'settleLetterDoubt',
  'settleConflict',
  'stampSpd',
  'issuePapers',
  'tellLobbyArrival',
  'manageDevices',
  'manageOfficeSettings',
  'addEvidence',
  'readCompliance',
  'decideFollowUp',
  'readReport',
  'readViolations',
  'violation.release',
  'violation.reply',
  'violation.confirm',
  'violation.withdraw',
  'violation.correct',
  'manageUsers',
  'confirmOfficer',
  'reissueLink',
  'correctContact',
] as const;
export type Deed = (typeof DEEDS)[number];

const STAFF = ROLES.filter((role) => role !== 'pemda');
const REQUESTING: readonly ActorRole[] = ['pemda', 'agent', 'secretariat'];
const DESK: readonly ActorRole[] = ['reception', 'secretariat'];
const CONDUCTING: readonly ActorRole[] = ['reception', 'secretariat', 'narasumber', 'unit'];
const SECRETARIAT: readonly ActorRole[] = ['secretariat'];
const SUPERVISED: readonly ActorRole[] = ['secretariat', 'supervisor'];
const SUPERVISOR: readonly ActorRole[] = ['supervisor'];

/** The one table of who may do what. Which rule a person may waive the rule itself says. */
export const PERMISSIONS: Readonly<Record<Deed, readonly ActorRole[]>> = {
  submit: REQUESTING,
  resubmit: REQUESTING,
  complete: REQUESTING,
  accept: REQUESTING,
  decline: REQUESTING,
  requestChange: REQUESTING,
  withdrawChange: REQUESTING,
  editGuests: REQUESTING,
  substituteGuest: REQUESTING,
  withdraw: REQUESTING,
  cancel: ['pemda', 'secretariat'],
  rate: ['pemda'],
  /** What the office and a pemda write to each other about one request. */
  writeMessage: REQUESTING,
  writeNotula: ['narasumber', 'unit', 'secretariat'],

  startReview: SECRETARIAT,
  return: SECRETARIAT,
  verifyLetter: SECRETARIAT,
  reject: SECRETARIAT,
  offer: SECRETARIAT,
  approve: SECRETARIAT,
  reassign: SECRETARIAT,
  hold: SECRETARIAT,
  resume: SECRETARIAT,
  refer: SECRETARIAT,
  merge: SECRETARIAT,
  declineChange: SECRETARIAT,
  reschedule: ['secretariat', 'agent'],
  logContact: ['agent', 'secretariat', 'reception'],
  waive: SUPERVISED,

  registerWalkIn: DESK,
  admit: SUPERVISED,
  refuse: SUPERVISED,
  /** Whoever checks in either kind of consultation; {@link CHECK_IN_BY_MODE} tells them apart. */
  checkIn: CONDUCTING,
  start: CONDUCTING,
  close: CONDUCTING,
  checkOut: DESK,
  noShow: ['reception', 'secretariat', 'system'],
  annul: ['reception', 'secretariat', 'supervisor'],
  /** What happens by itself when a deadline lapses. */
  settle: ['system'],

  readReservation: ROLES,
  readStaff: STAFF,
  /** The work list with every request on it. */
  readInbox: ['secretariat', 'supervisor', 'agent', 'auditor'],
  /** The groups of the day, with their guests. */
  readDay: ['reception', 'secretariat', 'supervisor', 'auditor'],
  /** The consultations one holds oneself, or one's unit. */
  readAgenda: ['narasumber', 'unit'],
  readReport: STAFF,
  readViolations: ROLES,
  'violation.release': SUPERVISED,
  'violation.reply': ['pemda'],
  'violation.confirm': SUPERVISOR,
  'violation.withdraw': SUPERVISOR,
  'violation.correct': SUPERVISOR,
  manageResources: ['admin', 'secretariat'],
  /** Mail that did not go out, and addresses from which it came back. */
  manageMail: ['admin', 'secretariat'],
  /** The editions of the rules, standard texts, ready reasons. */
  managePolicy: ['admin'],
  /** Who decides in the supervisor's place for some days. */
  delegate: ['supervisor', 'admin'],
  /** The week with what is taken, held and closed. */
  readBoard: ['secretariat', 'supervisor', 'agent', 'auditor', 'admin'],
  /** Taking a move back while no mail has told of it. */
  undoMove: SECRETARIAT,
  /** An appointment is kept although something was decided since that stands in its way. */
  keepDisrupted: SECRETARIAT,
  /** Drafts the letter of confirmation, keeps the signed one, takes it back. */
  signLetter: SECRETARIAT,
  askUnit: SECRETARIAT,
  answerUnit: ['unit'],
  answerAssignment: ['narasumber'],
  /** A remark for colleagues; no pemda reads it. */
  writeNote: ['agent', 'secretariat', 'supervisor'],
  /** Which code was shown at the desk, and what it opens. */
  scanCode: DESK,
  /** Who is in the house now; whoever leads the way out of it needs the list. */
  readEmergencyList: ['reception', 'secretariat', 'supervisor', 'admin'],
  /** Taking one check-in back, with a reason. */
  annulCheckIn: ['reception', 'secretariat', 'supervisor'],
  /** May more go in than the limit allows? The desk asks, the supervisor answers. */
  askException: DESK,
  answerException: SUPERVISOR,
  /** A letter is to be made sure of with its sender; whoever asked them says what came of it. */
  doubtLetter: DESK,
  settleLetterDoubt: SUPERVISED,
  /** What a desk without a line wrote down and the record did not take. */
  settleConflict: DESK,
  /** Which travel order was stamped. */
  stampSpd: DESK,
  /** Papers of a visit: list to sign, statement of attendance, guest cards. */
  issuePapers: DESK,
  /** "Rombongan tiba", where a member of staff says it; a device of the lobby has a door of its own. */
  tellLobbyArrival: DESK,
  manageDevices: ['admin'],
  manageOfficeSettings: ['admin'],
  addEvidence: ['reception', 'secretariat', 'supervisor'],
  /** What is on record of one office, all its visits together. */
  readCompliance: ['secretariat', 'supervisor', 'auditor'],
  /** What the house does after confirmed violations; a person's decision, never a rule's. */
  decideFollowUp: SUPERVISED,
  manageUsers: ['admin'],
  /** Whether an address speaks for an office. */
  confirmOfficer: SECRETARIAT,
  /** After calling the office back. */
  reissueLink: ['agent', 'secretariat'],
  /** Whom the office writes and calls about a request, as they say it on the phone. */
  correctContact: ['agent', 'secretariat'],
};

/** The desk sees guests of flesh and blood; a video conference is opened by those who hold it. */
export const CHECK_IN_BY_MODE: Readonly<Record<MeetingMode, readonly ActorRole[]>> = {
  tatapMuka: DESK,
  videoConference: ['narasumber', 'unit', 'secretariat'],
};

/** The supervisor's deeds that a deputy may do. */
export const DELEGATED: readonly Deed[] = [
  'waive',
  'admit',
  'refuse',
  'answerException',
  'decideFollowUp',
  'violation.confirm',
  'violation.withdraw',
  'violation.correct',
];

/** What a deed is done to. */
export interface Subject {
  readonly mode?: MeetingMode;
  readonly officeKey?: string;
  /** Those who are assigned to it. */
  readonly narasumberIds?: readonly string[];
}

/**
 * May `actor` do `deed`? Without a subject: may the role do it at all. With one, a pemda acts only
 * for its own office and a narasumber who is a person only where assigned; what the subject does
 * not tell counts against them.
 */
export function can(actor: Actor, deed: Deed, subject?: Subject): boolean {
  if (!PERMISSIONS[deed].includes(actor.role) && !mayAsDeputy(actor, deed)) return false;
  if (subject === undefined) return true;
  if (deed === 'checkIn' && subject.mode !== undefined) {
    if (!CHECK_IN_BY_MODE[subject.mode].includes(actor.role)) return false;
  }
  if (actor.role === 'pemda') return subject.officeKey === actor.officeKey;
  if (actor.role === 'narasumber' && actor.kind === 'user') {
    const { narasumberId } = actor;
    return narasumberId !== null && (subject.narasumberIds?.includes(narasumberId) ?? false);
  }
  return true;
}

/** Whoever stands in for the supervisor today may do the supervisor's deeds that can be handed over. */
function mayAsDeputy(actor: Actor, deed: Deed): boolean {
  return isDeputy(actor) && DELEGATED.includes(deed) && PERMISSIONS[deed].includes('supervisor');
}

/** The verbs that fit a request's status and are permitted to `actor`: the buttons of a screen. */
export function verbsFor(status: Status, actor: Actor, subject?: Subject): Verb[] {
  return verbsOf(status).filter((verb) => can(actor, verb, subject));
}
