import { describe, expect, it } from 'vitest';
import {
  can,
  CHECK_IN_BY_MODE,
  type Deed,
  DEEDS,
  PERMISSIONS,
  type Subject,
  verbsFor,
} from '#app/domain/people/permissions.ts';
import { type ActorRole, ROLES } from '#app/domain/people/roles.ts';
import { MEETING_MODES } from '#app/domain/reservation/mode.ts';
import { type Status, STATUSES, type Verb, VERBS } from '#app/domain/reservation/status.ts';
import { targetOf } from '#app/domain/reservation/transitions.ts';
import { anActor } from '#tests/support/actors.ts';

const ACTOR_ROLES: readonly ActorRole[] = [...ROLES, 'system'];
const EVERYONE = ROLES.join(' ');
const HOUSE = 'agent secretariat unit narasumber reception supervisor auditor admin';

/** Who may do what, as the office wants it; written by hand, role by role. */
const EXPECTED: Record<Deed, string> = {
  submit: 'pemda agent secretariat',
  registerWalkIn: 'secretariat reception',
  signLetter: 'secretariat',
  settle: 'system',
  startReview: 'secretariat',
  return: 'secretariat',
  verifyLetter: 'secretariat',
  reject: 'secretariat',
  offer: 'secretariat',
  approve: 'secretariat',
  reassign: 'secretariat',
  hold: 'secretariat',
  resume: 'secretariat',
  refer: 'secretariat',
  merge: 'secretariat',
  declineChange: 'secretariat',
  reschedule: 'agent secretariat',
  resubmit: 'pemda agent secretariat',
  accept: 'pemda agent secretariat',
  decline: 'pemda agent secretariat',
  requestChange: 'pemda agent secretariat',
  withdrawChange: 'pemda agent secretariat',
  complete: 'pemda agent secretariat',
  editGuests: 'pemda agent secretariat',
  substituteGuest: 'pemda agent secretariat',
  writeMessage: 'pemda agent secretariat',
  writeNotula: 'secretariat unit narasumber',
  withdraw: 'pemda agent secretariat',
  cancel: 'pemda secretariat',
  checkIn: 'secretariat unit narasumber reception',
  start: 'secretariat unit narasumber reception',
  close: 'secretariat unit narasumber reception',
  checkOut: 'secretariat reception',
  noShow: 'secretariat reception system',
  annul: 'secretariat reception supervisor',
  waive: 'secretariat supervisor',
  logContact: 'agent secretariat reception',
  rate: 'pemda',
  admit: 'secretariat supervisor',
  refuse: 'secretariat supervisor',
  readReservation: EVERYONE,
  readStaff: HOUSE,
  readInbox: 'agent secretariat supervisor auditor',
  readDay: 'secretariat reception supervisor auditor',
  readAgenda: 'unit narasumber',
  readReport: HOUSE,
  manageResources: 'secretariat admin',
  manageMail: 'secretariat admin',
  readViolations: EVERYONE,
  'violation.release': 'secretariat supervisor',
  'violation.reply': 'pemda',
  'violation.confirm': 'supervisor',
  'violation.withdraw': 'supervisor',
  'violation.correct': 'supervisor',
  managePolicy: 'admin',
  delegate: 'supervisor admin',
  readBoard: 'agent secretariat supervisor auditor admin',
  undoMove: 'secretariat',
  keepDisrupted: 'secretariat',
  askUnit: 'secretariat',
  answerUnit: 'unit',
  answerAssignment: 'narasumber',
  writeNote: 'agent secretariat supervisor',
  scanCode: 'secretariat reception',
  readEmergencyList: 'secretariat reception supervisor admin',
  annulCheckIn: 'secretariat reception supervisor',
  askException: 'secretariat reception',
  answerException: 'supervisor',
  doubtLetter: 'secretariat reception',
  settleLetterDoubt: 'secretariat supervisor',
  settleConflict: 'secretariat reception',
  stampSpd: 'secretariat reception',
  issuePapers: 'secretariat reception',
  tellLobbyArrival: 'secretariat reception',
  manageDevices: 'admin',
  manageOfficeSettings: 'admin',
  addEvidence: 'secretariat reception supervisor',
  readCompliance: 'secretariat supervisor auditor',
  decideFollowUp: 'secretariat supervisor',
  manageUsers: 'admin',
  confirmOfficer: 'secretariat',
  reissueLink: 'agent secretariat',
  correctContact: 'agent secretariat',
};

const permitted = (role: ActorRole, deed: Deed) => EXPECTED[deed].split(' ').includes(role);

describe('the permission table', () => {
  it('names every deed once, every verb among them', () => {
    expect(new Set(DEEDS).size).toBe(DEEDS.length);
    expect(Object.keys(PERMISSIONS).sort()).toEqual([...DEEDS].sort());
    expect(DEEDS).toEqual(expect.arrayContaining([...VERBS]));
  });

  describe.each(ACTOR_ROLES)('%s', (role) => {
    it.each(DEEDS)('%s', (deed) => {
      expect(can(anActor(role), deed)).toBe(permitted(role, deed));
    });
  });

  it('lets an auditor change nothing', () => {
    const deeds = DEEDS.filter((deed) => can(anActor('auditor'), deed));
    const reading = deeds.filter((deed) => deed.startsWith('read'));
    expect(deeds).toEqual(reading);
    expect(reading).toContain('readViolations');
  });
});

const SUBJECT: Subject = {
  mode: 'tatapMuka',
  officeKey: 'pemda:71.06',
  narasumberIds: ['n1', 'n2'],
};

describe('a pemda and its subject', () => {
  const pemda = anActor('pemda');
  const deeds = DEEDS.filter((deed) => permitted('pemda', deed));

  it.each(deeds)('%s: its own office only', (deed) => {
    expect(can(pemda, deed, SUBJECT)).toBe(true);
    expect(can(pemda, deed, { ...SUBJECT, officeKey: 'dprd:71.06' })).toBe(false);
    expect(can(pemda, deed, { mode: 'tatapMuka' })).toBe(false);
    expect(can(anActor('pemda', { officeKey: null }), deed, SUBJECT)).toBe(false);
    expect(can(anActor('pemda', { officeKey: null }), deed, {})).toBe(false);
  });
});

describe('a narasumber and its subject', () => {
  it.each(['start', 'close', 'readReservation'] as const)('%s: where assigned', (deed) => {
    const assigned = anActor('narasumber', { narasumberId: 'n2' });
    const another = anActor('narasumber', { narasumberId: 'n3' });
    expect(can(assigned, deed, SUBJECT)).toBe(true);
    expect(can(another, deed, SUBJECT)).toBe(false);
    expect(can(assigned, deed, { ...SUBJECT, narasumberIds: [] })).toBe(false);
    expect(can(assigned, deed, { mode: 'tatapMuka' })).toBe(false);
  });

  it('a key that acts for the role is bound to no assignment', () => {
    expect(can(anActor('narasumber'), 'close', SUBJECT)).toBe(true);
  });
});

describe('check-in', () => {
  it.each([
    ['tatapMuka', 'secretariat reception'],
    ['videoConference', 'secretariat unit narasumber'],
  ] as const)('of a %s', (mode, expected) => {
    const roles = ACTOR_ROLES.filter((role) => can(anActor(role), 'checkIn', { ...SUBJECT, mode }));
    expect(roles.join(' ')).toBe(expected);
  });

  it('is permitted at large to whoever may check in either kind', () => {
    const either = MEETING_MODES.flatMap((mode) => CHECK_IN_BY_MODE[mode]);
    expect(new Set(PERMISSIONS.checkIn)).toEqual(new Set(either));
  });

  it('of a video conference is open to the assigned narasumber alone', () => {
    const video: Subject = { ...SUBJECT, mode: 'videoConference' };
    expect(can(anActor('narasumber', { narasumberId: 'n1' }), 'checkIn', video)).toBe(true);
    expect(can(anActor('narasumber', { narasumberId: 'n3' }), 'checkIn', video)).toBe(false);
  });
});

describe('verbsFor', () => {
  describe.each(STATUSES)('%s', (status) => {
    it.each(ACTOR_ROLES)('%s: what fits and is permitted', (role) => {
      const expected = VERBS.filter((verb) => targetOf(status, verb) && permitted(role, verb));
      expect(verbsFor(status, anActor(role))).toEqual(expected);
    });
  });

  it.each([
    ['draft', ['withdraw']],
    ['submitted', ['complete', 'editGuests', 'withdraw']],
    ['inReview', ['complete', 'editGuests', 'withdraw']],
    ['returned', ['resubmit', 'withdraw']],
    ['verified', ['complete', 'editGuests', 'withdraw']],
    ['offered', ['accept', 'decline', 'editGuests', 'withdraw']],
    ['onHold', ['editGuests', 'withdraw']],
    ['approved', ['requestChange', 'withdrawChange', 'editGuests', 'substituteGuest', 'cancel']],
    ['arrived', []],
    ['inProgress', []],
    ['completed', ['rate']],
    ['noShow', []],
    ['rejected', []],
    ['withdrawn', []],
    ['cancelledByPemda', []],
    ['cancelledByOffice', []],
    ['expired', []],
    ['referred', []],
    ['merged', []],
    ['walkIn', []],
    ['refusedAtDoor', []],
  ] satisfies [Status, Verb[]][])('a pemda whose request is %s', (status, verbs) => {
    expect(verbsFor(status, anActor('pemda'), SUBJECT)).toEqual(verbs);
    expect(verbsFor(status, anActor('pemda'), { ...SUBJECT, officeKey: 'pemda:71.01' })).toEqual(
      [],
    );
  });

  it.each([
    ['approved', ['checkIn', 'noShow', 'logContact']],
    ['arrived', ['checkIn', 'start', 'checkOut', 'close', 'annul']],
    ['inProgress', ['checkIn', 'checkOut', 'close']],
    ['walkIn', []],
  ] satisfies [Status, Verb[]][])('reception at a request that is %s', (status, verbs) => {
    expect(verbsFor(status, anActor('reception'), SUBJECT)).toEqual(verbs);
  });
});
