import type { LetterPage } from '#app/domain/reservation/letter-text/letter-page.ts';

const COLUMNS = 90;

/** A page as it would be typed: three blanks part two cells, an empty line is a gap on the paper. */
export function aLetterPage(text: string): LetterPage {
  return text.split('\n').flatMap((line, row) => {
    const cells = [...line.matchAll(/\S+(?: {1,2}\S+)*/g)].map((match) => ({
      text: match[0].replace(/\s+/g, ' '),
      x: (match.index / COLUMNS) * 100,
    }));
    return cells.length === 0 ? [] : [{ cells, y: 800 - row * 12, size: 10 }];
  });
}
