/** Companions (ajudan, protokol, pengemudi) are listed; third parties are consultants and go-betweens. */
export const GUEST_KINDS = ['participant', 'companion', 'thirdParty'] as const;
export type GuestKind = (typeof GUEST_KINDS)[number];
