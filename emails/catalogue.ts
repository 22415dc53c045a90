import type { AccountNoticeKind, NoticeKind } from '#app/domain/decisions/notice.ts';
import type { AccountTemplate, Block, NoticeContent, Template } from './blocks.ts';
import { framed } from './frame.ts';
import { renderHtml } from './layout.tsx';
import { isAccountNotice, type OutboxPayload } from '#app/domain/decisions/notice-payload.ts';
import { renderText } from './text.ts';
import { clipped, tidy, tidyAccount } from './tidy.ts';
import { assignmentHandedBack } from './notices/assignment-handed-back.ts';
import { assignmentWithdrawn } from './notices/assignment-withdrawn.ts';
import { changeDeclined } from './notices/change-declined.ts';
import { changeRequested } from './notices/change-requested.ts';
import { correctionLapsing } from './notices/correction-lapsing.ts';
import { contactMoved } from './notices/contact-moved.ts';
import { completionAsked } from './notices/completion-asked.ts';
import { requestCompleted } from './notices/request-completed.ts';
import { draftLink } from './notices/draft-link.ts';
import { letterDoubted } from './notices/letter-doubted.ts';
import { headUnannounced } from './notices/head-unannounced.ts';
import { letterSigned } from './notices/letter-signed.ts';
import { letterWithdrawn } from './notices/letter-withdrawn.ts';
import { linkReissued } from './notices/link-reissued.ts';
import { changeWithdrawn } from './notices/change-withdrawn.ts';
import { guestListClosing } from './notices/guest-list-closing.ts';
import { guestSubstituted } from './notices/guest-substituted.ts';
import { guestsChanged } from './notices/guests-changed.ts';
import { messageWritten } from './notices/message-written.ts';
import { morningDigest } from './notices/morning-digest.ts';
import { noShowAnnulled } from './notices/no-show-annulled.ts';
import { notulaWritten } from './notices/notula-written.ts';
import { offerAccepted } from './notices/offer-accepted.ts';
import { offerDeclined } from './notices/offer-declined.ts';
import { offerLapsed } from './notices/offer-lapsed.ts';
import { offerLapsing } from './notices/offer-lapsing.ts';
import { officerConfirmed } from './notices/officer-confirmed.ts';
import { officerEnded } from './notices/officer-ended.ts';
import { officerRefused } from './notices/officer-refused.ts';
import { reservationApproved } from './notices/reservation-approved.ts';
import { reservationCancelled } from './notices/reservation-cancelled.ts';
import { reservationExpired } from './notices/reservation-expired.ts';
import { reservationHeld } from './notices/reservation-held.ts';
import { reservationMerged } from './notices/reservation-merged.ts';
import { reservationNoShow } from './notices/reservation-no-show.ts';
import { reservationOffered } from './notices/reservation-offered.ts';
import { reservationReassigned } from './notices/reservation-reassigned.ts';
import { reservationReceived } from './notices/reservation-received.ts';
import { reservationReferred } from './notices/reservation-referred.ts';
import { reservationRejected } from './notices/reservation-rejected.ts';
import { reservationRescheduled } from './notices/reservation-rescheduled.ts';
import { reservationResubmitted } from './notices/reservation-resubmitted.ts';
import { reservationResumed } from './notices/reservation-resumed.ts';
import { reservationReturned } from './notices/reservation-returned.ts';
import { reservationSubmitted } from './notices/reservation-submitted.ts';
import { reservationVerified } from './notices/reservation-verified.ts';
import { reservationWithdrawn } from './notices/reservation-withdrawn.ts';
import { signInCode } from './notices/sign-in-code.ts';
import { surveyAsked } from './notices/survey-asked.ts';
import { topicsJoined } from './notices/topics-joined.ts';
import { unitAnswered } from './notices/unit-answered.ts';
import { unitAsked } from './notices/unit-asked.ts';
import { unitReminded } from './notices/unit-reminded.ts';
import { unitDeclined } from './notices/unit-declined.ts';
import { unitNoLongerAsked } from './notices/unit-no-longer-asked.ts';
import { violationCorrected } from './notices/violation-corrected.ts';
import { violationConfirmed } from './notices/violation-confirmed.ts';
import { violationReleased } from './notices/violation-released.ts';
import { violationReplied } from './notices/violation-replied.ts';
import { violationWithdrawn } from './notices/violation-withdrawn.ts';
import { visitTomorrow } from './notices/visit-tomorrow.ts';
import { walkInRegistered } from './notices/walk-in-registered.ts';

/** Every kind of notice and its wording; a kind without one does not compile. */
export const CATALOGUE: Readonly<Record<NoticeKind, Template>> = {
  reservationSubmitted,
  reservationReceived,
  completionAsked,
  requestCompleted,
  reservationReturned,
  reservationResubmitted,
  reservationVerified,
  reservationRejected,
  reservationOffered,
  offerAccepted,
  offerDeclined,
  offerLapsed,
  reservationApproved,
  reservationRescheduled,
  reservationReassigned,
  assignmentWithdrawn,
  changeRequested,
  changeWithdrawn,
  changeDeclined,
  guestsChanged,
  guestSubstituted,
  messageWritten,
  notulaWritten,
  letterSigned,
  letterWithdrawn,
  reservationWithdrawn,
  reservationCancelled,
  reservationExpired,
  offerLapsing,
  correctionLapsing,
  guestListClosing,
  visitTomorrow,
  surveyAsked,
  reservationHeld,
  reservationResumed,
  reservationReferred,
  reservationMerged,
  topicsJoined,
  reservationNoShow,
  noShowAnnulled,
  walkInRegistered,
  headUnannounced,
  letterDoubted,
  violationReleased,
  violationReplied,
  violationConfirmed,
  violationWithdrawn,
  violationCorrected,
  linkReissued,
  unitAsked,
  unitReminded,
  unitAnswered,
  unitDeclined,
  unitNoLongerAsked,
  assignmentHandedBack,
};

/** The same for notices that are about no request. */
export const ACCOUNT_CATALOGUE: Readonly<Record<AccountNoticeKind, AccountTemplate>> = {
  signInCode,
  draftLink,
  officerConfirmed,
  officerRefused,
  officerEnded,
  morningDigest,
  contactMoved,
};

/** Longer subjects are cut off on a phone anyway; the body says everything. */
const SUBJECT_LENGTH = 160;

export interface RenderedNotice {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** The notice as a person reads it, twice: the same blocks as HTML and as text. */
export function renderNotice(payload: OutboxPayload): RenderedNotice {
  const { blocks: told } = contentOf(payload);
  const blocks = blocksOf(payload);
  const subject = subjectOf(payload);
  return { subject, html: renderHtml(subject, leadOf(told), blocks), text: renderText(blocks) };
}

/** The pieces of which both twins are made, greeting and closing among them. */
export function blocksOf(payload: OutboxPayload): Block[] {
  return framed(tidied(payload), contentOf(payload).blocks);
}

/** The first sentences of the news: without it, a list of mail shows the greeting. */
function leadOf(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join(' ');
}

/** What stands in the subject line: the number first where there is one, then the news. */
export function subjectOf(payload: OutboxPayload): string {
  const clean = tidied(payload);
  const about = isAccountNotice(clean) ? (clean.number ?? 'Sambang') : clean.reservation.number;
  return clipped(`[${about}] ${contentOf(payload).subject}`, SUBJECT_LENGTH);
}

function tidied(payload: OutboxPayload): OutboxPayload {
  return isAccountNotice(payload) ? tidyAccount(payload) : tidy(payload);
}

function contentOf(payload: OutboxPayload): NoticeContent {
  if (isAccountNotice(payload)) return ACCOUNT_CATALOGUE[payload.kind](tidyAccount(payload));
  return CATALOGUE[payload.kind](tidy(payload));
}
