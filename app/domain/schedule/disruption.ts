/** What can come between an appointment and its day after it was approved. */
export type DisruptionCause = 'closure' | 'holiday' | 'policy';

/**
 * `open` until somebody has dealt with it; `moved` once the appointment no longer stands in the
 * way, `kept` with a reason, `lifted` when the cause itself went away first.
 */
export type DisruptionState = 'open' | 'moved' | 'kept' | 'lifted';
