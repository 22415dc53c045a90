// What the machinery bears, not what the rules allow: none of these is a value of the policy.

/** The largest letter that is taken, in bytes. */
export const MAX_LETTER_BYTES = 10 * 1024 * 1024;

/** The most pages of a letter. */
export const MAX_LETTER_PAGES = 40;

/** The most photos that are bound into one letter. */
export const MAX_PHOTOS = 20;

/** The most points of one picture: what a phone's best camera makes, and not what a bomb unfolds to. */
export const MAX_PIXELS = 60_000_000;

/** The largest photo that is opened, in bytes; bound into a letter it is far smaller. */
export const MAX_PHOTO_BYTES = 15 * 1024 * 1024;

/** The largest mail that is taken, in bytes: a letter of 10 MB as mail packs it, and words around it. */
export const MAX_MAIL_BYTES = 15 * 1024 * 1024;

/** So many attachments of a mail are looked at; a mail with more of them is no request. */
export const MAX_MAIL_ATTACHMENTS = 12;
