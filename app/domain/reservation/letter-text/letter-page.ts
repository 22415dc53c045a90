/** Words that stand together on a line. */
export interface LetterCell {
  readonly text: string;
  /** Where it begins, in per cent of the page's width. */
  readonly x: number;
}

/** One line of a page; columns and wide gaps part its cells. */
export interface LetterLine {
  readonly cells: readonly LetterCell[];
  /** Height on the page, in points from its foot. */
  readonly y: number;
  /** Size of its letters, in points. */
  readonly size: number;
}

/** A page from top to foot. */
export type LetterPage = readonly LetterLine[];

/** A line of one column. */
export interface ColumnLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** A gap too wide for one text lies inside. */
  readonly hasGap: boolean;
}

/** The lines of what begins between two places of the page's width. */
export function columnOf(lines: LetterPage, from: number, to: number): ColumnLine[] {
  return lines.flatMap(({ cells, y, size }) => {
    const own = cells.filter(({ x }) => x >= from && x < to);
    const [first] = own;
    if (first === undefined) return [];
    const text = own.map((cell) => cell.text).join(' ');
    return [{ text, x: first.x, y, size, hasGap: own.length > 1 }];
  });
}

/** Does the next line follow closely, as the same paragraph does? */
export function follows(line: ColumnLine, next: ColumnLine): boolean {
  return line.y - next.y < line.size * 2.1;
}
