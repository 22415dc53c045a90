import type { LocalDate } from '../../calendar/local-date.ts';
import type { LetterDetails } from '../letter.ts';
import { addresseeIn } from './addressee.ts';
import { beginsBody, datesIn, numberIn, subjectIn } from './head.ts';
import { columnOf, type LetterPage } from './letter-page.ts';
import { signatoryIn } from './signatory.ts';

/** Where the right column of a letter's head begins, and that of its signature, in per cent of the width. */
const RIGHT_HEAD = 46;
const RIGHT_CLOSING = 36;
const ALL = 101;

/** As many lines an addressee takes, with the way to it. */
const LINES_OF_ADDRESSEE = 5;

/**
 * What an official letter says of itself, from its text as it lies on the page. Only what is certain:
 * where two things compete, something is left to be filled in, or there is no text, the member is null.
 */
export function readLetterText(pages: readonly LetterPage[]): LetterDetails {
  const [first = []] = pages;
  const { head, rest } = parted(first);
  const closing = untilCopies([...rest, ...pages.slice(1).flat()]);
  const [left, right] = [columnOf(head, 0, RIGHT_HEAD), columnOf(head, RIGHT_HEAD, ALL)];
  const columns = [left, right];
  const signatories = [columnOf(closing, RIGHT_CLOSING, ALL), columnOf(closing, 0, RIGHT_CLOSING)]
    .map(signatoryIn)
    .filter(({ name, office }) => name !== null || office !== null);
  const [signatory, ...others] = signatories;
  const isClear = signatory !== undefined && others.length === 0;
  return {
    number: only(columns.map(numberIn)),
    date: only([...columns.flatMap(datesIn), ...closingDates(closing)]) as LocalDate | null,
    subject: only(columns.map(subjectIn)),
    signatoryName: isClear ? signatory.name : null,
    signatoryOffice: isClear ? signatory.office : null,
    addressee: only(columns.map(addresseeIn)),
  };
}

/**
 * The head ends where the letter begins to speak. Where it does so in words of its own, the lines
 * below the addressee are looked at as both.
 */
function parted(page: LetterPage): { readonly head: LetterPage; readonly rest: LetterPage } {
  const spoken = page.findIndex(({ cells }) => cells.some(({ text }) => beginsBody(text)));
  if (spoken >= 0) return { head: page.slice(0, spoken), rest: page.slice(spoken) };
  const to = page.findIndex(({ cells }) => cells.some(({ text }) => /\byth\b/i.test(text)));
  if (to < 0) return { head: page, rest: [] };
  return { head: page.slice(0, to + LINES_OF_ADDRESSEE), rest: page.slice(to + 1) };
}

/** Dates behind a place stand also above a signature; one in the right column alone is no prose. */
function closingDates(closing: LetterPage): LocalDate[] {
  return datesIn(columnOf(closing, RIGHT_CLOSING, ALL));
}

/** Copies and attachments come after the signature and speak of other things. */
function untilCopies(lines: LetterPage): LetterPage {
  const end = lines.findIndex(({ cells }) =>
    cells.some(({ text }) => /^(?:tembusan|salinan)\b|^lampiran\b(?!\s*:)/i.test(text)),
  );
  return end < 0 ? lines : lines.slice(0, end);
}

function only(values: readonly (string | null)[]): string | null {
  const [first = null, ...others] = new Set(values.filter((value) => value !== null));
  return others.length === 0 ? first : null;
}
