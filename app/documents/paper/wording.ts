/** A space at which no line ends. */
export const GLUE = '\u00a0';

/** Stands for a letter that the typeface does not have: seen to be missing, and harmless. */
export const MISSING = '□';

const MONTH =
  'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember';

/** What belongs together in Indonesian and is torn apart by no line: dates, hours, titles, numbers. */
const TOGETHER: readonly RegExp[] = [
  new RegExp(`\\b\\d{1,2} (?:${MONTH})(?: \\d{4})?\\b`, 'g'),
  new RegExp(`\\b(?:${MONTH}) \\d{4}\\b`, 'g'),
  /\b\d{1,2}\.\d{2} WI(?:B|TA|T)\b/g,
  /\bpukul \d{1,2}\.\d{2}/g,
  /\bWali Kota\b/g,
  /\b(?:Lantai|Ruang|No\.|Nomor|Kab\.|Prov\.|Kota|halaman|Rp) [\dA-Z][\w.]*/g,
  /\b\d+ (?:orang|peserta|pendamping|mm|kali)\b/g,
];

/** The text with the spaces glued at which no line of ours ends. */
export function typeset(text: string): string {
  return TOGETHER.reduce(
    (set, pattern) => set.replace(pattern, (part) => part.replaceAll(' ', GLUE)),
    text,
  );
}

/** Marks of other alphabets and keyboards for which the typeface has the same sign. */
const SAME: Readonly<Record<string, string>> = {
  ...{ ʼ: '’', ʻ: '‘', ʾ: '’', ʿ: '‘', ʹ: '′', '‑': '-', '‒': '–', '―': '—', '−': '-' },
};

/**
 * Any text, a person's name among them, as paper can carry it: composed, in one line, without control
 * characters and marks that turn the direction; a letter that the typeface lacks becomes {@link MISSING}.
 */
export function printable(text: string, hasGlyph: (codePoint: number) => boolean): string {
  let shown = '';
  for (const given of text.normalize('NFC')) {
    const sign = SAME[given] ?? given;
    if (sign === GLUE) shown += sign;
    else if (/[\p{Z}\p{Cc}]/u.test(sign)) shown += ' ';
    else if (/[\p{Cf}\ufe00-\ufe0f\uffff]/u.test(sign)) continue;
    else if (hasGlyph(sign.codePointAt(0) ?? 0)) shown += sign;
    else if (!/\p{M}/u.test(sign)) shown += MISSING;
  }
  return shown.replace(/ {2,}/g, ' ').trim();
}

/**
 * Lines no wider than `width`. A line ends at a space, or behind a hyphen or slash; what is glued comes
 * apart, and a word is cut between letters, only where a whole line is too short for it.
 */
export function breakLines(
  text: string,
  width: number,
  widthOf: (text: string) => number,
): string[] {
  const lines: string[] = [];
  let line = '';
  const pieces = text.match(/[^ /-]*(?:[/-]+(?=[^ ])|[/-]* *)/g) ?? [];
  for (const piece of pieces.filter((one) => one !== '')) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
    while (widthOf(line.trimEnd()) > width) {
      const letters = lettersWithin(line, width, widthOf);
      const glued = line.lastIndexOf(GLUE, letters);
      const cut = glued > 0 ? glued : letters;
      lines.push(line.slice(0, cut));
      line = line.slice(glued > 0 ? cut + 1 : cut);
    }
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** How many of the text's first units fit; one letter at least, and no letter is halved. */
function lettersWithin(text: string, width: number, widthOf: (text: string) => number): number {
  let end = 0;
  for (const letter of text) {
    const next = end + letter.length;
    if (end > 0 && widthOf(text.slice(0, next)) > width) break;
    end = next;
  }
  return end;
}

/** At most `most` lines; the last one says that there was more, behind a whole word where it has several. */
export function clipped(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const last = kept.at(-1) ?? '';
  const words = last.lastIndexOf(' ');
  const cut = last.slice(0, words > 0 ? words : -1).replace(/[\s,;(·–-]+$/u, '');
  return [...kept.slice(0, -1), `${cut}…`];
}
