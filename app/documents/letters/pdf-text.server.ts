import type { getDocumentProxy } from 'unpdf';
import type { LetterLine, LetterPage } from '#app/domain/reservation/letter-text/letter-page.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

/** A letter says what it is in its first pages; what follows are its attachments. */
const PAGES_READ = 5;

/** More than any letter holds on a page; beyond that somebody tires the machine out. */
const MOST_PIECES = 8_000;

interface Piece {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
}

/** The text layer of the first pages, line by line, as it lies on the paper; a scan has none. */
export async function textOfPages(pdf: Pdf): Promise<LetterPage[]> {
  const pages: LetterPage[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, PAGES_READ); number++) {
    pages.push(await textOf(pdf, number));
  }
  return pages;
}

/** A page that does not open is one without text. */
async function textOf(pdf: Pdf, number: number): Promise<LetterPage> {
  try {
    const page = await pdf.getPage(number);
    const pieces = await piecesOf(page);
    const width = page.getViewport({ scale: 1 }).width;
    return linesOf(pieces).map((line) => lineOf(line, width));
  } catch {
    return [];
  }
}

async function piecesOf(page: Page): Promise<Piece[]> {
  const { items } = await page.getTextContent();
  return items.slice(0, MOST_PIECES).flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str, x, end: x + item.width, y, size: Math.abs(size) || 10 }];
  });
}

/** From the top of the page to its end; pieces of about the same height stand on one line. */
function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (line !== undefined && first !== undefined && first.y - piece.y < first.size * 0.4) {
      line.push(piece);
    } else lines.push([piece]);
  }
  return lines.map((line) => line.toSorted((a, b) => a.x - b.x));
}

/** Pieces that touch are one word, those a little apart one cell, those far apart two. */
function lineOf(pieces: readonly Piece[], width: number): LetterLine {
  const cells: { text: string; x: number; end: number }[] = [];
  for (const { text, x, end, size } of pieces) {
    const last = cells.at(-1);
    const gap = last === undefined ? Infinity : x - last.end;
    if (last === undefined || gap > size * 1.6) cells.push({ text, x, end });
    else {
      last.text += (gap > size * 0.15 ? ' ' : '') + text;
      last.end = Math.max(last.end, end);
    }
  }
  const y = pieces[0]?.y ?? 0;
  const size = pieces[0]?.size ?? 10;
  return {
    cells: cells.map(({ text, x }) => ({
      text: text.normalize('NFKC').replace(/\s+/g, ' ').trim(),
      x: (x / width) * 100,
    })),
    y,
    size,
  };
}
