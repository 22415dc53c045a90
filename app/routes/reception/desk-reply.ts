import type { DeskAnswer } from '#app/components/desk/check-in-view.ts';
import type { DeskStep } from '#app/forms/desk-steps.ts';
import type { ShownRefusal } from '../guards/refused.server.ts';

/** The page of the desk as it comes back: what was ticked, why it was not taken, what to put right. */
export interface DeskReply extends DeskAnswer {
  readonly refusal: ShownRefusal | null;
  /** Without script: what one of the form's own buttons asked for. */
  readonly step: DeskStep | null;
}
