/** Whose appointments a calendar feed carries. */
export const FEED_KINDS = ['narasumber', 'room', 'secretariat', 'office'] as const;
export type FeedKind = (typeof FEED_KINDS)[number];
