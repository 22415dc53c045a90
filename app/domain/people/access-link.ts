/** How long the link in a letter opens the request, in days: the furthest date, the visit and its reply in it. */
export const RESERVATION_LINK_DAYS = 180;

/** How long a request that is still being written is kept, in days, counted from the last answer. */
export const DRAFT_DAYS = 30;

/** Name of the parameter by which a link in a letter brings its key. */
export const LINK_PARAMETER = 'kunci';

/** What a link opens. */
export type LinkSubject = `reservation:${string}` | `draft:${string}`;
