/** Whom an inline-forwarded text names as its writer, and what that one wrote. */
export interface ForwardedText {
  readonly name: string | null;
  readonly email: string | null;
  /** Below the header of the forwarded mail. */
  readonly body: string;
}

const FROM = /^(?:>\s*)*\*?(?:from|dari)\*?\s*:\*?\s*(.+)$/i;
const OTHER_HEADER =
  /^(?:>\s*)*\*?(?:date|sent|to|cc|subject|tanggal|dikirim|terkirim|kepada|ke|tembusan|perihal|subjek|hari)\*?\s*:/i;

/** How a subject, or a line above the block, says that it is passed on; an answer quotes in the same shape. */
const SUBJECT = /^\s*(?:\[[^\]]*\]\s*)*(?:fwd?|trs|terusan|diteruskan)\s*:/i;
const MARK = /(?:forwarded message|pesan terusan|pesan yang diteruskan)/i;

/** Lines within which a second header makes of a "Dari:" a forwarded mail's, and no sentence. */
const HEADER_LINES = 8;

const ADDRESS = /[^\s@<>()[\]",;:]+@[^\s@<>()[\]",;:]+\.[^\s@<>()[\]",;:]+/;

const LONGEST_NAME = 120;

/**
 * The first "From:/Dari:" block of a mail's text; null where there is none that names an address. It
 * only suggests: whoever forwards may have written it by hand.
 */
export function forwardedText(subject: string, text: string): ForwardedText | null {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  let isPassedOn = SUBJECT.test(subject);
  for (const [index, line] of lines.entries()) {
    isPassedOn ||= MARK.test(line);
    if (!isPassedOn) continue;
    const said = FROM.exec(line)?.[1];
    const email = said === undefined ? null : (ADDRESS.exec(said)?.[0] ?? null);
    if (said === undefined || email === null || email.length > 254) continue;
    const rest = lines.slice(index + 1, index + 1 + HEADER_LINES);
    const last = rest.findLastIndex((other) => OTHER_HEADER.test(other));
    if (last < 0) continue;
    const body = lines.slice(index + 2 + last).join('\n');
    return { name: nameIn(said, email), email, body };
  }
  return null;
}

/** "Anggrek Wangi <a@b.example> [mailto:…]" says the name before its address. */
function nameIn(said: string, email: string): string | null {
  const [before = ''] = said.split(email, 1);
  const name = before
    .replace(/["'<>[\]()*]|mailto:/gi, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME);
  return name === '' ? null : name;
}
