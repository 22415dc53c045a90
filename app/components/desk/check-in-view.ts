import type { ReactNode } from 'react';
import type { DeskText } from '#app/copy/instructions.ts';
import type { DeskSituation } from '#app/domain/compliance/desk-situations.ts';
import type { DeskGroup } from '#app/domain/decisions/desk-preview.ts';
import type { DeskForm } from '#app/forms/desk-form.ts';
import type { WriteDown } from './use-browser.ts';

/** What the form tells whatever stands beside its list. */
export interface BesideTheList {
  /** More are ticked than may go in. */
  readonly isOver: boolean;
  readonly errors: Readonly<Record<string, string>>;
}

/** What the last sending answered: the form as it was filled in, and what is wrong with it. */
export interface DeskAnswer {
  readonly form: DeskForm;
  /** By the field's name; what concerns no field stands under the empty name. */
  readonly errors: Readonly<Record<string, string>>;
}

/** What the form of the desk is given. */
export interface CheckInFormProps {
  readonly group: DeskGroup;
  /** The words of each instruction, as the office has them. */
  readonly texts: Readonly<Record<DeskSituation, DeskText>>;
  readonly nonce: string;
  /** How far the group had come when the page was made. */
  readonly seen: string;
  /** In whose place a guest came onto the list, by id. */
  readonly substituted: Readonly<Record<string, string>>;
  readonly answer: DeskAnswer | null;
  /** What stands beside the list where there is room. */
  readonly beside?: (more: BesideTheList) => ReactNode;
  /** Takes what is filled in where there is no line. */
  readonly writeDown?: WriteDown;
  /** The letter is being made sure of, and nobody has said yet that the group goes on. */
  readonly isLetterHeld?: boolean;
  /** What a desk wrote down without a line, and this check-in takes over. */
  readonly conflict?: string | null;
}

/** Is it still open whether the head who was announced has come? */
export function asksForHead({ reservation }: DeskGroup, { verdict }: DeskForm): boolean {
  const { headClaim, arrivedAt } = reservation;
  return headClaim?.claim === 'attends' && arrivedAt === null && verdict !== 'present';
}
