import type { RuleCode } from './rule-code.ts';

/** What the desk can do next; the screen makes a button or a line of each. */
export type DeskAction =
  | 'chooseGuests'
  | 'askWaiver'
  | 'askRepresentative'
  | 'helpApply'
  | 'offerContactCentre'
  | 'offerVideo'
  | 'callSecretariat'
  | 'fitIn'
  | 'reschedule'
  | 'substituteGuest'
  | 'refuseGuest'
  | 'markExpected'
  | 'admit'
  | 'askNarasumber'
  | 'verifyLetter';

export interface DeskSituationRow {
  readonly key: string;
  /** The finding that brings it about; null where the desk sees it without one. */
  readonly finding: RuleCode | null;
  /** What is written down: a violation, a note, or something only once it is known. */
  readonly recorded: 'violation' | 'note' | 'later' | 'nothing';
  readonly actions: readonly DeskAction[];
}

/**
 * The standard instruction for each situation (`domain.md` §5), in the order in which they are
 * shown. The wording lives in `app/copy/instructions.ts`.
 */
export const DESK_SITUATIONS = [
  {
    key: 'noRequest',
    finding: 'ARRIVED_WITHOUT_LETTER',
    recorded: 'violation',
    actions: ['helpApply', 'offerContactCentre', 'offerVideo', 'callSecretariat'],
  },
  {
    key: 'notConfirmed',
    finding: 'ARRIVED_WITHOUT_CONFIRMATION',
    recorded: 'violation',
    actions: ['callSecretariat', 'fitIn', 'reschedule'],
  },
  {
    key: 'headAbsent',
    finding: 'HEAD_CLAIM_FALSE',
    recorded: 'violation',
    actions: ['askRepresentative'],
  },
  { key: 'headExpected', finding: null, recorded: 'later', actions: ['markExpected'] },
  {
    key: 'overLimit',
    finding: 'GUEST_LIMIT_EXCEEDED',
    recorded: 'violation',
    actions: ['chooseGuests', 'askWaiver'],
  },
  {
    key: 'notListed',
    finding: 'GUEST_NOT_LISTED',
    recorded: 'note',
    actions: ['substituteGuest', 'refuseGuest'],
  },
  { key: 'lateWithinGrace', finding: null, recorded: 'nothing', actions: ['admit'] },
  {
    key: 'lateBeyondGrace',
    finding: 'LATE_ARRIVAL',
    recorded: 'note',
    actions: ['askNarasumber', 'reschedule'],
  },
  {
    key: 'letterDoubted',
    finding: null,
    recorded: 'note',
    actions: ['callSecretariat', 'verifyLetter'],
  },
] as const satisfies readonly DeskSituationRow[];

/** The name of a situation. */
export type DeskSituation = (typeof DESK_SITUATIONS)[number]['key'];
