import { type Status, type Verb, VERBS } from './status.ts';

/** Where a verb leads: a status, `same` (stays), or `back` (to where it was held or annulled from). */
export type Target = Status | 'same' | 'back';

const OPEN_BEFORE_DECISION = {
  hold: 'onHold',
  refer: 'referred',
  merge: 'merged',
  withdraw: 'withdrawn',
  waive: 'same',
  logContact: 'same',
} as const satisfies Partial<Record<Verb, Target>>;

/** Of what staff entered, times and guests may follow. */
const COMPLETES = { complete: 'same' } as const satisfies Partial<Record<Verb, Target>>;

/** The list is open; of a returned request the correction itself asks for it. */
const GUESTS_OPEN = { editGuests: 'same' } as const satisfies Partial<Record<Verb, Target>>;

/**
 * The transition table. Guards, buttons, API verbs and the README's table all come from it. Where
 * `cancel` leads depends on who cancels; the table names the office's end.
 */
export const TRANSITIONS = {
  draft: { withdraw: 'withdrawn' },
  submitted: { ...OPEN_BEFORE_DECISION, ...GUESTS_OPEN, ...COMPLETES, startReview: 'inReview' },
  inReview: {
    ...OPEN_BEFORE_DECISION,
    ...GUESTS_OPEN,
    ...COMPLETES,
    return: 'returned',
    verifyLetter: 'verified',
    reject: 'rejected',
  },
  returned: { ...OPEN_BEFORE_DECISION, resubmit: 'submitted' },
  verified: {
    ...OPEN_BEFORE_DECISION,
    ...GUESTS_OPEN,
    ...COMPLETES,
    approve: 'approved',
    offer: 'offered',
    reject: 'rejected',
  },
  offered: {
    ...GUESTS_OPEN,
    accept: 'approved',
    decline: 'verified',
    withdraw: 'withdrawn',
    logContact: 'same',
  },
  onHold: { ...GUESTS_OPEN, resume: 'back', withdraw: 'withdrawn', logContact: 'same' },
  approved: {
    approve: 'same',
    reschedule: 'same',
    reassign: 'same',
    ...GUESTS_OPEN,
    substituteGuest: 'same',
    requestChange: 'same',
    withdrawChange: 'same',
    declineChange: 'same',
    cancel: 'cancelledByOffice',
    checkIn: 'arrived',
    noShow: 'noShow',
    waive: 'same',
    logContact: 'same',
  },
  arrived: {
    checkIn: 'same',
    checkOut: 'same',
    start: 'inProgress',
    close: 'completed',
    reassign: 'same',
    annul: 'back',
    waive: 'same',
  },
  inProgress: {
    checkIn: 'same',
    checkOut: 'same',
    close: 'completed',
    reassign: 'same',
    waive: 'same',
  },
  completed: { rate: 'same', writeNotula: 'same' },
  noShow: { annul: 'approved', waive: 'same' },
  rejected: {},
  withdrawn: {},
  cancelledByPemda: {},
  cancelledByOffice: {},
  expired: {},
  referred: {},
  merged: {},
  walkIn: { admit: 'arrived', refuse: 'refusedAtDoor', waive: 'same' },
  refusedAtDoor: {},
} as const satisfies Record<Status, Partial<Record<Verb, Target>>>;

/** Where `verb` leads from `status`, or null where it does not fit. */
export function targetOf(status: Status, verb: Verb): Target | null {
  const row: Partial<Record<Verb, Target>> = TRANSITIONS[status];
  return row[verb] ?? null;
}

/** Every verb that fits a status, whoever asks. */
export function verbsOf(status: Status): Verb[] {
  return VERBS.filter((verb) => targetOf(status, verb) !== null);
}
