/** What a group of the day can be found by, beside the names of its guests. */
interface Findable {
  readonly number: string;
  readonly officeLabel: string;
  readonly opd: string | null;
  readonly topics: string;
  readonly guests: readonly string[];
}

/** How a group was found; `guest` is the first guest by whose name it was, null where none was needed. */
export interface Match {
  readonly guest: string | null;
}

/** Does the group hold every word that was typed? Null where it does not. */
export function matchOf(group: Findable, sought: string): Match | null {
  const words = plain(sought).split(' ').filter(Boolean);
  const its = plain([group.number, group.officeLabel, group.opd ?? '', group.topics].join(' '));
  const missing = words.filter((word) => !its.includes(word));
  if (missing.length === 0) return { guest: null };
  const holdsAll = (wanted: readonly string[]) =>
    group.guests.find((name) => wanted.every((word) => plain(name).includes(word)));
  // "Peserta 2" is that guest, although the 2 also stands in the number.
  const guest = holdsAll(words) ?? holdsAll(missing);
  return guest === undefined ? null : { guest };
}

/** Without case, accents and signs, so that "Ma'ruf" is found by "maruf". */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’`.,]/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
