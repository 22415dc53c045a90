/** Every kind of notice about a request; each has one template in `emails/`. */
export const NOTICE_KINDS = [
  'reservationSubmitted',
  'reservationReceived',
  'completionAsked',
  'requestCompleted',
  'reservationReturned',
  'reservationResubmitted',
  'reservationVerified',
  'reservationRejected',
  'reservationOffered',
  'offerAccepted',
  'offerDeclined',
  'offerLapsed',
  'reservationApproved',
  'reservationRescheduled',
  'reservationReassigned',
  'assignmentWithdrawn',
  'changeRequested',
  'changeWithdrawn',
  'changeDeclined',
  'guestsChanged',
  'guestSubstituted',
  'messageWritten',
  'notulaWritten',
  'letterSigned',
  'letterWithdrawn',
  'reservationWithdrawn',
  'reservationCancelled',
  'reservationExpired',
  'offerLapsing',
  'correctionLapsing',
  'guestListClosing',
  'visitTomorrow',
  'surveyAsked',
  'reservationHeld',
  'reservationResumed',
  'reservationReferred',
  'reservationMerged',
  'topicsJoined',
  'reservationNoShow',
  'noShowAnnulled',
  'walkInRegistered',
  'headUnannounced',
  'letterDoubted',
  'violationReleased',
  'violationReplied',
  'violationConfirmed',
  'violationWithdrawn',
  'violationCorrected',
  'linkReissued',
  'unitAsked',
  'unitReminded',
  'unitAnswered',
  'unitDeclined',
  'unitNoLongerAsked',
  'assignmentHandedBack',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/**
 * Notices that open no single request: to an address that signs in, writes one, claims an office, or
 * is no longer written to; and the secretariat's list of the day.
 */
export const ACCOUNT_NOTICE_KINDS = [
  'signInCode',
  'draftLink',
  'officerConfirmed',
  'officerRefused',
  'officerEnded',
  'morningDigest',
  'contactMoved',
] as const;
export type AccountNoticeKind = (typeof ACCOUNT_NOTICE_KINDS)[number];

/** Whom it is for: the pemda's contact, the secretariat's mailbox, one narasumber, or one coordinator. */
export type Audience =
  | { readonly to: 'requester' }
  | { readonly to: 'secretariat' }
  | { readonly to: 'narasumber'; readonly narasumberId: string }
  | { readonly to: 'unit'; readonly userId: string };

/** Where a request that is not DJPK's to answer is passed on to. */
export const REFERRALS = ['ppid', 'djpb', 'contactCentre'] as const;
export type Referral = (typeof REFERRALS)[number];

/** A message to be sent; the outbox keeps it with a snapshot of the facts it tells. */
export interface NoticeDraft {
  readonly kind: NoticeKind;
  readonly audience: Audience;
  /** The calendar message it carries, if any: an invitation or update, or a removal. */
  readonly calendar: 'request' | 'cancel' | null;
  /** Words of a person that must arrive as written: a reason, a message, what to correct. */
  readonly words: readonly string[];
  readonly referredTo?: Referral;
}

export function toRequester(
  kind: NoticeKind,
  words: readonly (string | null)[] = [],
  calendar: NoticeDraft['calendar'] = null,
): NoticeDraft {
  return { kind, audience: { to: 'requester' }, calendar, words: present(words) };
}

export function toSecretariat(
  kind: NoticeKind,
  words: readonly (string | null)[] = [],
): NoticeDraft {
  return { kind, audience: { to: 'secretariat' }, calendar: null, words: present(words) };
}

/** The same notice to each narasumber, with the calendar message that goes with it. */
export function toNarasumber(
  kind: NoticeKind,
  narasumberIds: readonly string[],
  calendar: NoticeDraft['calendar'],
  words: readonly (string | null)[] = [],
): NoticeDraft[] {
  return narasumberIds.map((narasumberId) => ({
    kind,
    audience: { to: 'narasumber', narasumberId },
    calendar,
    words: present(words),
  }));
}

/** The same notice to each coordinator of a unit; where it has none, nobody is told. */
export function toCoordinators(
  kind: NoticeKind,
  userIds: readonly string[],
  words: readonly (string | null)[] = [],
): NoticeDraft[] {
  return userIds.map((userId) => ({
    ...{ kind, audience: { to: 'unit', userId }, calendar: null, words: present(words) },
  }));
}

function present(words: readonly (string | null)[]): string[] {
  return words.filter((word): word is string => word !== null && word.trim() !== '');
}
