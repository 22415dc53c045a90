import { VIOLATION_EVENT_KINDS } from '../compliance/violation.ts';
import { VERBS } from '../reservation/status.ts';
import { actionOf } from './advance.ts';
import { MOVE_UNDONE } from './undo-move.ts';

/** Everything the record of a request can say has happened to it. */
export const RECORDED_ACTIONS: readonly string[] = [
  'reservation.submitted',
  'reservation.walkInRegistered',
  'reservation.imported',
  'reservation.nameResolved',
  'reservation.offerLapsed',
  'reservation.expired',
  'reservation.messageWritten',
  MOVE_UNDONE,
  ...VERBS.map(actionOf),
  ...VIOLATION_EVENT_KINDS.map((kind) => `violation.${kind}`),
];
