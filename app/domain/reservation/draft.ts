import { headOfficesOf } from '../people/heads.ts';
import type { Body } from '../people/office.ts';
import type { RegionType } from '../directory/region.ts';
import type { GuestKind } from './guest-kind.ts';
import type { HeadClaim } from './head-claim.ts';
import type { MailAttachment, MailFacts } from './incoming-mail.ts';
import type { LetterDetails } from './letter.ts';
import type { Channel, MeetingMode } from './mode.ts';
import type { Contact } from './reservation.ts';
import type { Instant } from '../calendar/instant.ts';

/** The steps of a request in the order in which they are asked; `check` sends it. */
export const DRAFT_STEPS = ['office', 'purpose', 'slots', 'letter', 'guests', 'check'] as const;
export type DraftStep = (typeof DRAFT_STEPS)[number];

export interface DraftGuest {
  readonly name: string;
  readonly jabatan: string | null;
  readonly nip: string | null;
  readonly kind: GuestKind;
  readonly specialNeeds: string | null;
}

/** What has been answered so far; a step that was never saved is absent. */
export interface DraftAnswers {
  readonly mode?: MeetingMode;
  readonly acceptsOtherMode?: boolean;
  readonly office?: {
    readonly body: Body;
    readonly regionCode: string | null;
    readonly name: string | null;
    readonly opd: string | null;
  };
  readonly contact?: Contact;
  readonly topics?: readonly string[];
  readonly questions?: string | null;
  /** Ranked, best first. */
  readonly preferences?: readonly Instant[];
  readonly letter?: LetterDetails;
  readonly guests?: readonly DraftGuest[];
  readonly guestCount?: number | null;
  readonly headClaim?: HeadClaim | null;
}

/** How a request reached the office that staff enter for a pemda; the promise runs from receipt. */
export interface OnBehalf {
  readonly channel: Channel;
  readonly receivedAt: Instant;
  /** The contact centre's ticket (Deskpro). */
  readonly ticketNumber?: string | null;
  /** The letter's number in the e-office (Nadine). */
  readonly nadineNumber?: string | null;
  /** The mail it came by, until it is sent: what it suggests and the files that came with it. */
  readonly mail?: EntryMail | null;
}

/** A mail that staff put in, as far as it helps to fill in the request. */
export interface EntryMail extends MailFacts {
  readonly attachments: readonly MailAttachment[];
  /** Files that came with it and are no letter, or could not be kept. */
  readonly leftOut: readonly string[];
}

/** A request that is still being written. */
export interface Draft {
  readonly id: string;
  readonly answers: DraftAnswers;
  /** Number of the returned request it completes; null for a new one. */
  readonly corrects: string | null;
  /** Where staff write it for a pemda; null where the pemda does. */
  readonly onBehalf: OnBehalf | null;
  /** What it became when it was sent. */
  readonly reservationNumber: string | null;
}

/**
 * Steps that still lack an answer; empty where it can be sent. A letter is asked by the rules. Of
 * what staff write for a pemda, times, letter and guests may follow.
 */
export function openSteps({ answers, onBehalf }: Pick<Draft, 'answers' | 'onBehalf'>): DraftStep[] {
  const { mode } = answers;
  const open: DraftStep[] = [];
  if (answers.office === undefined || answers.contact === undefined) open.push('office');
  if ((answers.topics ?? []).length === 0) open.push('purpose');
  if (onBehalf !== null) return open;
  if ((answers.preferences ?? []).length === 0) open.push('slots');
  if (answers.letter === undefined) open.push('letter');
  const listed = (answers.guests ?? []).length > 0;
  const counted = mode === 'videoConference' && (answers.guestCount ?? 0) > 0;
  if (!listed && !counted) open.push('guests');
  return open;
}

/** The step before; null at the first. */
export function stepBefore(step: DraftStep): DraftStep | null {
  return DRAFT_STEPS[DRAFT_STEPS.indexOf(step) - 1] ?? null;
}

/** The step after; the last leads to itself. */
export function stepAfter(step: DraftStep): DraftStep {
  return DRAFT_STEPS[DRAFT_STEPS.indexOf(step) + 1] ?? step;
}

/** Where a draft is taken up again: the first step that lacks an answer, else the check. */
export function stepToContinue(draft: Pick<Draft, 'answers' | 'onBehalf'>): DraftStep {
  return openSteps(draft)[0] ?? 'check';
}

/**
 * The answers with another office. A statement on a Kepala Daerah or Pimpinan whom that office does
 * not have falls with the old one.
 * @param regionType kind of its region; null where it has none
 */
export function withOffice(
  answers: DraftAnswers,
  given: Required<Pick<DraftAnswers, 'office' | 'contact'>>,
  regionType: RegionType | null,
): DraftAnswers {
  const { headClaim = null } = answers;
  const heads = headOfficesOf(given.office.body, regionType);
  const stands =
    headClaim !== null && (headClaim.office === null || heads.includes(headClaim.office));
  return { ...answers, ...given, headClaim: stands && heads.length > 0 ? headClaim : null };
}
