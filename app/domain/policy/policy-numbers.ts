import type { PolicyValues } from './policy.ts';

interface NumberSpec {
  readonly key: keyof PolicyValues;
  readonly read: (values: PolicyValues) => number;
  /** Outside of these it can only be a slip of the finger; what is right the office decides. */
  readonly min: number;
  readonly max: number;
}

const PEOPLE = { min: 1, max: 999 };
const DAYS = { min: 1, max: 366 };
const DAYS_OR_NONE = { min: 0, max: 366 };

/** Every single number of the rules, by its name in a form: a value with two has two names. */
export const POLICY_NUMBERS = {
  guestLimitOrdinary: {
    ...PEOPLE,
    key: 'guestLimitOrdinary',
    read: ({ guestLimitOrdinary }) => guestLimitOrdinary,
  },
  guestLimitWithHead: {
    ...PEOPLE,
    key: 'guestLimitWithHead',
    read: ({ guestLimitWithHead }) => guestLimitWithHead,
  },
  videoParticipantLimit: {
    ...PEOPLE,
    key: 'videoParticipantLimit',
    read: ({ videoParticipantLimit }) => videoParticipantLimit,
  },
  companionLimit: {
    ...{ min: 0, max: PEOPLE.max },
    key: 'companionLimit',
    read: ({ companionLimit }) => companionLimit,
  },
  slotMinutes: {
    ...{ min: 5, max: 600 },
    key: 'slotMinutes',
    read: ({ slotMinutes }) => slotMinutes,
  },
  'noticeWorkdays.tatapMuka': {
    ...DAYS_OR_NONE,
    key: 'noticeWorkdays',
    read: ({ noticeWorkdays }) => noticeWorkdays.tatapMuka,
  },
  'noticeWorkdays.videoConference': {
    ...DAYS_OR_NONE,
    key: 'noticeWorkdays',
    read: ({ noticeWorkdays }) => noticeWorkdays.videoConference,
  },
  horizonDays: { ...DAYS, key: 'horizonDays', read: ({ horizonDays }) => horizonDays },
  promiseWorkdays: {
    ...DAYS,
    key: 'promiseWorkdays',
    read: ({ promiseWorkdays }) => promiseWorkdays,
  },
  offerAnswerWorkdays: {
    ...DAYS,
    key: 'offerAnswerWorkdays',
    read: ({ offerAnswerWorkdays }) => offerAnswerWorkdays,
  },
  correctionWorkdays: {
    ...DAYS,
    key: 'correctionWorkdays',
    read: ({ correctionWorkdays }) => correctionWorkdays,
  },
  'guestListCloses.workdaysBefore': {
    ...DAYS_OR_NONE,
    key: 'guestListCloses',
    read: ({ guestListCloses }) => guestListCloses.workdaysBefore,
  },
  graceMinutes: {
    ...{ min: 0, max: 600 },
    key: 'graceMinutes',
    read: ({ graceMinutes }) => graceMinutes,
  },
  letterMaxAgeDays: {
    ...DAYS,
    key: 'letterMaxAgeDays',
    read: ({ letterMaxAgeDays }) => letterMaxAgeDays,
  },
  tatapMukaPerDay: {
    ...PEOPLE,
    key: 'tatapMukaPerDay',
    read: ({ tatapMukaPerDay }) => tatapMukaPerDay,
  },
  openRequestsPerOffice: {
    ...PEOPLE,
    key: 'openRequestsPerOffice',
    read: ({ openRequestsPerOffice }) => openRequestsPerOffice,
  },
  violationReplyWorkdays: {
    ...DAYS,
    key: 'violationReplyWorkdays',
    read: ({ violationReplyWorkdays }) => violationReplyWorkdays,
  },
  'repeatedViolations.count': {
    ...PEOPLE,
    key: 'repeatedViolations',
    read: ({ repeatedViolations }) => repeatedViolations.count,
  },
  'repeatedViolations.months': {
    ...{ min: 1, max: 120 },
    key: 'repeatedViolations',
    read: ({ repeatedViolations }) => repeatedViolations.months,
  },
} as const satisfies Readonly<Record<string, NumberSpec>>;

export type PolicyNumber = keyof typeof POLICY_NUMBERS;
export const POLICY_NUMBER_NAMES = Object.keys(POLICY_NUMBERS) as PolicyNumber[];
