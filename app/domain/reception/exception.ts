/** Where the desk's question to the supervisor stands: may more go in than the limit allows? */
export const EXCEPTION_STATES = [
  'open',
  'granted',
  'refused',
  /** The desk takes it back: the group has settled it among themselves. */
  'withdrawn',
] as const;
export type ExceptionState = (typeof EXCEPTION_STATES)[number];
