/** "Direktur Jenderal" and its short forms, misspellings included, after {@link normalise}. */
const DIRJEN = /\b(?:(?:direktur|dir) (?:jenderal|jendral|jend|jen)|dirjend?)\b/g;

/** The office itself, once its title is written `dirjen`; its former name says "pusat dan daerah". */
const OFFICE =
  /\bdirjen (?:perimbangan keuangan(?: pusat (?:dan|&) daerah)?|pk|djpk)\b(?! (?:pusat|daerah)\b)/;

/** Words of an office that is not the one asked for, standing before it. */
const OTHER_OFFICE =
  /\b(?:dirjen|direktur|direktorat|sekretaris|sekretariat|sekjen|ses|kepala|ketua|kasubdit|kabag|kabid|inspektur|irjen|staf|asisten|ajudan|wakil|menteri|menkeu|wamenkeu|gubernur|bupati|wali|walikota|presiden|tembusan)\b/;

/** "Menteri Keuangan (RI) c.q." or "u.p.": the Menteri is named, the one after it is meant. */
const THROUGH_MINISTER =
  /\b(?:menteri keuangan|menkeu)(?: (?:ri|republik indonesia))? (?:cq|up|casu quo|untuk perhatian)(?: |$)/;

/** Another ministry, which has directors general of its own. */
const OTHER_MINISTRY =
  /\bkemen(?!keu\b|terian\b|trian\b)[a-z]+\b|\bkement(?:e)?rian (?!keuangan\b)|\bdalam negeri\b|\bdepdagri\b/;

/**
 * Is a letter with this addressee meant for the Direktur Jenderal Perimbangan Keuangan
 * (S-38/PK/2023 angka 3)? Case, titles, names, punctuation and short forms do not matter; another
 * office before it does, except "Menteri Keuangan c.q./u.p.". A blank text is no addressee.
 */
export function isAddressedToDirjen(text: string): boolean {
  const addressee = normalise(text);
  const office = OFFICE.exec(addressee);
  if (office === null || OTHER_MINISTRY.test(addressee)) return false;
  const before = addressee.slice(0, office.index).replace(THROUGH_MINISTER, '');
  return !OTHER_OFFICE.test(before);
}

/** Lower case, abbreviations closed up ("c. q." → "cq"), punctuation gone, the title as `dirjen`. */
function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b([cupr])[./]\s?([qpki])\b/g, '$1$2')
    .replace(/[^a-z0-9&]+/g, ' ')
    .replace(DIRJEN, 'dirjen')
    .trim();
}
