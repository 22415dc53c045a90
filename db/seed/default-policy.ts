import type { LocalDate, Weekday } from '#app/domain/calendar/local-date.ts';
import type { LocalTime } from '#app/domain/calendar/zones.ts';
import { S38, SE1, SERVICE_POLICY } from '#app/domain/compliance/rule.ts';
import type { Basis, Policy, PolicyValues, ServiceWindow } from '#app/domain/policy/policy.ts';

const GUEST_NUMBERS: Basis = { ...SE1, confirmed: false };
const LETTER_AND_MODE: Basis = { ...S38, clause: null, confirmed: false };
const SERVICE: Basis = { ...SERVICE_POLICY, confirmed: false };

const MONDAY_TO_THURSDAY: readonly Weekday[] = [1, 2, 3, 4];
const FRIDAY: readonly Weekday[] = [5];

function windows(
  weekdays: readonly Weekday[],
  ...hours: readonly (readonly [from: string, to: string])[]
): ServiceWindow[] {
  return hours.map(([from, to]) => ({ weekdays, from: from as LocalTime, to: to as LocalTime }));
}

const VALUES: PolicyValues = {
  guestLimitOrdinary: 5,
  guestLimitWithHead: 7,
  videoParticipantLimit: 20,
  countedGuestKinds: ['participant', 'thirdParty'],
  companionLimit: 3,
  noticeWorkdays: { tatapMuka: 5, videoConference: 3 },
  horizonDays: 60,
  promiseWorkdays: 3,
  serviceWindows: [
    ...windows(MONDAY_TO_THURSDAY, ['09:00', '12:00'], ['13:00', '15:00']),
    ...windows(FRIDAY, ['09:00', '11:00'], ['13:30', '15:00']),
  ],
  ramadanWindows: [
    ...windows(MONDAY_TO_THURSDAY, ['09:00', '12:00'], ['13:00', '14:00']),
    ...windows(FRIDAY, ['09:00', '11:00'], ['13:30', '14:30']),
  ],
  ramadanPeriods: [],
  slotMinutes: 60,
  tatapMukaPerDay: 4,
  letterMaxAgeDays: 30,
  acceptedSignatories: [
    'kepalaDaerah',
    'wakilKepalaDaerah',
    'sekda',
    'kepalaOpd',
    'pimpinanDprd',
    'sekwan',
  ],
  guestListCloses: { workdaysBefore: 1, at: '17:00' as LocalTime },
  offerAnswerWorkdays: 2,
  correctionWorkdays: 5,
  violationReplyWorkdays: 5,
  repeatedViolations: { count: 2, months: 12 },
  graceMinutes: 30,
  openRequestsPerOffice: 3,
  farZones: ['WITA', 'WIT'],
};

/**
 * The first edition of the rules, with the values of `domain.md` §2. Nobody has seen a number in
 * the documents, so none is confirmed; the office replaces them by editions of its own.
 */
export const DEFAULT_POLICY: Policy = {
  id: '2023-01-01',
  effectiveFrom: '2023-01-01' as LocalDate,
  values: VALUES,
  basis: {
    guestLimitOrdinary: GUEST_NUMBERS,
    guestLimitWithHead: GUEST_NUMBERS,
    videoParticipantLimit: LETTER_AND_MODE,
    countedGuestKinds: GUEST_NUMBERS,
    companionLimit: GUEST_NUMBERS,
    noticeWorkdays: SERVICE,
    horizonDays: SERVICE,
    promiseWorkdays: SERVICE,
    serviceWindows: SERVICE,
    ramadanWindows: SERVICE,
    ramadanPeriods: SERVICE,
    slotMinutes: SERVICE,
    tatapMukaPerDay: SERVICE,
    letterMaxAgeDays: LETTER_AND_MODE,
    acceptedSignatories: LETTER_AND_MODE,
    guestListCloses: SERVICE,
    offerAnswerWorkdays: SERVICE,
    correctionWorkdays: SERVICE,
    violationReplyWorkdays: SERVICE,
    repeatedViolations: SERVICE,
    graceMinutes: SERVICE,
    openRequestsPerOffice: SERVICE,
    farZones: LETTER_AND_MODE,
  },
};
