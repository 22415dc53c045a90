/** Where an address's claim to speak for an office stands. */
export const OFFICER_STATES = ['claimed', 'confirmed', 'refused', 'ended'] as const;
export type OfficerState = (typeof OFFICER_STATES)[number];
