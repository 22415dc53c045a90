import type { DeskStanding } from './desk-standing.ts';

/** What the lock of a desk is given. */
export interface DeskLockProps {
  readonly desk: DeskStanding;
  readonly name: string;
  readonly here: string;
}
