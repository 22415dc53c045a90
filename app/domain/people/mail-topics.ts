import type { AccountNoticeKind, NoticeKind } from '../decisions/notice.ts';

/**
 * Mail that a reader of the house may do without. Decisions, whatever changes a calendar, tasks with
 * a deadline and one-time keys belong to no topic: they are always sent. A pemda has no choice to make.
 */
export const MAIL_TOPICS = [
  'newRequests',
  'answers',
  'guestLists',
  'messages',
  'record',
  'reminders',
  'digest',
] as const;
export type MailTopic = (typeof MAIL_TOPICS)[number];

/** Whose choice it is: a narasumber's, a coordinator's, or the secretariat's for its common mailbox. */
export type MailReader = `narasumber:${string}` | `user:${string}` | 'secretariat';

/** Topics of which each kind of reader gets mail at all. */
export const TOPICS_OF: Readonly<
  Record<'narasumber' | 'unit' | 'secretariat', readonly MailTopic[]>
> = {
  narasumber: ['reminders'],
  unit: ['reminders'],
  secretariat: ['newRequests', 'answers', 'guestLists', 'messages', 'record', 'digest'],
};

/** The topic of a kind, where it has one. */
const TOPICS: Readonly<Partial<Record<NoticeKind | AccountNoticeKind, MailTopic>>> = {
  reservationSubmitted: 'newRequests',
  reservationResubmitted: 'newRequests',
  requestCompleted: 'newRequests',
  offerAccepted: 'answers',
  offerDeclined: 'answers',
  offerLapsed: 'answers',
  unitAnswered: 'answers',
  guestsChanged: 'guestLists',
  guestSubstituted: 'guestLists',
  messageWritten: 'messages',
  notulaWritten: 'messages',
  violationReplied: 'record',
  visitTomorrow: 'reminders',
  unitReminded: 'reminders',
  morningDigest: 'digest',
};

/** The topic under which its reader may do without it; null where it is always sent. */
export function mailTopicOf(kind: NoticeKind | AccountNoticeKind): MailTopic | null {
  return TOPICS[kind] ?? null;
}
