/** Where the asking of a unit stands (`domain.md` §3): `withdrawn` by the secretariat itself. */
export const UNIT_REQUEST_STATES = [
  'asked',
  'named',
  'substituted',
  'declined',
  'withdrawn',
] as const;
export type UnitRequestState = (typeof UNIT_REQUEST_STATES)[number];

/** What a narasumber says to an assignment. */
export type AssignmentAnswer = 'accepted' | 'handedBack';
