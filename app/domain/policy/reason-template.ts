/** What a ready reason is for. */
export const REASON_PURPOSES = ['return', 'reject', 'cancel'] as const;
export type ReasonPurpose = (typeof REASON_PURPOSES)[number];
