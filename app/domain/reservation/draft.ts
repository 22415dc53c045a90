import type { Body } from '../people/office.ts';
import type { GuestKind } from './guest-kind.ts';
import type { HeadClaim } from './head-claim.ts';
import type { LetterDetails } from './letter.ts';
import type { MeetingMode } from './mode.ts';
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

/** A request that is still being written. */
export interface Draft {
  readonly id: string;
  readonly answers: DraftAnswers;
  /** Number of the returned request it completes; null for a new one. */
  readonly corrects: string | null;
  /** What it became when it was sent. */
  readonly reservationNumber: string | null;
}

/** Steps that still lack an answer; empty where it can be sent. A letter is asked by the rules. */
export function openSteps({ mode, ...answers }: DraftAnswers): DraftStep[] {
  const open: DraftStep[] = [];
  if (answers.office === undefined || answers.contact === undefined) open.push('office');
  if ((answers.topics ?? []).length === 0) open.push('purpose');
  if ((answers.preferences ?? []).length === 0) open.push('slots');
  if (answers.letter === undefined) open.push('letter');
  const listed = (answers.guests ?? []).length > 0;
  const counted = mode === 'videoConference' && (answers.guestCount ?? 0) > 0;
  if (!listed && !counted) open.push('guests');
  return open;
}
