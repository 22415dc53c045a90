/** The life of a request (`domain.md` §3). */
export const STATUSES = [
  'draft',
  'submitted',
  'inReview',
  'returned',
  'verified',
  'offered',
  'onHold',
  'approved',
  'arrived',
  'inProgress',
  'completed',
  'noShow',
  'rejected',
  'withdrawn',
  'cancelledByPemda',
  'cancelledByOffice',
  'expired',
  'referred',
  'merged',
  'walkIn',
  'refusedAtDoor',
] as const;

export type Status = (typeof STATUSES)[number];

/** Deeds done to a request that exists. `submit` and `registerWalkIn` make one. */
export const VERBS = [
  'startReview',
  'return',
  'resubmit',
  'complete',
  'verifyLetter',
  'reject',
  'offer',
  'accept',
  'decline',
  'approve',
  'requestChange',
  'withdrawChange',
  'declineChange',
  'editGuests',
  'substituteGuest',
  'withdraw',
  'cancel',
  'reassign',
  'reschedule',
  'hold',
  'resume',
  'refer',
  'merge',
  'checkIn',
  'start',
  'checkOut',
  'close',
  'noShow',
  'annul',
  'waive',
  'logContact',
  'rate',
  'writeNotula',
  'admit',
  'refuse',
] as const;

export type Verb = (typeof VERBS)[number];

/** An end: nothing more is decided (a rating, a notula or an annulment apart). */
export const ENDED: readonly Status[] = [
  'completed',
  'noShow',
  'rejected',
  'withdrawn',
  'cancelledByPemda',
  'cancelledByOffice',
  'expired',
  'referred',
  'merged',
  'refusedAtDoor',
];

/** Counts towards the open requests of an office: asked for, not yet visited, not ended. */
export const OPEN: readonly Status[] = [
  'submitted',
  'inReview',
  'returned',
  'verified',
  'offered',
  'onHold',
  'approved',
];

/** Still waits for the office's decision, or for the pemda's answer on the way to it. */
export const UNDECIDED: readonly Status[] = [
  'submitted',
  'inReview',
  'returned',
  'verified',
  'offered',
  'onHold',
];

/** The consultation was held, or is being held; these are the rows of the monthly report. */
export const HELD: readonly Status[] = ['arrived', 'inProgress', 'completed'];
