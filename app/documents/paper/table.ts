import {
  artifact,
  BOLD,
  type Element,
  keepTogether,
  lineHeight,
  linesOf,
  mm,
  newPage,
  RULE,
  type Sheet,
  tagged,
  TEXT,
  writeLines,
} from './sheet.ts';
import { clipped } from './wording.ts';

/** A column of a table. */
export interface Column {
  readonly title: string;
  /** Its share of the page's width. */
  readonly share: number;
  readonly align?: 'left' | 'right' | 'center';
  /** What its cell says is what the row is about. */
  readonly isName?: boolean;
}

interface Cell extends Column {
  readonly x: number;
  readonly width: number;
}

export interface Table {
  readonly columns: readonly Column[];
  /** A cell each; blank ones are there to be filled in by hand. */
  readonly rows: readonly (readonly string[])[];
  /** Room to write by hand. */
  readonly rowHeight?: number;
  /** What stands above the head on every further page: whose rows go on there. */
  readonly overleaf?: string;
  /** The height of what follows and says nothing without the rows: two of them stay with it. */
  readonly tail?: number;
}

const PADDING = mm(1.6);
const LOOK = { ...TEXT, size: 9.5, leading: 1.35 };
const HEAD = { ...BOLD, size: 9.5, leading: 1.35 };
/** More lines in one cell would make a row that no page holds. */
const MOST_LINES = 12;

/** So many rows at least stand with what follows them. */
const WITH_TAIL = 2;

/** A table with its head on every page it reaches; no row is torn apart. */
export function table(sheet: Sheet, told: Table): void {
  const { columns, rows, overleaf, tail = 0 } = told;
  const cells = placed(sheet, columns);
  const titles = columns.map(({ title }) => title);
  const element = sheet.doc.struct('Table');
  const { head, heights } = heightsOf(sheet, told);
  const kept = Math.max(0, rows.length - WITH_TAIL);
  const needed = heights.map((height, index) =>
    index === kept ? sum(heights.slice(kept)) + tail : height,
  );
  keepTogether(sheet, head + (needed[0] ?? 0));
  sheet.root.add(element);
  writeRow(sheet, cells, titles, { height: head, isHead: true, parent: element });
  rows.forEach((row, index) => {
    if (index > 0 && sheet.y + (needed[index] ?? 0) > sheet.bottom) {
      newPage(sheet);
      // A screen reader has heard the head; overleaf it is there for the eye.
      artifact(sheet, () => {
        if (overleaf !== undefined) goesOn(sheet, overleaf);
        writeRow(sheet, cells, titles, { height: head, isHead: true });
      });
    }
    writeRow(sheet, cells, row, { height: heights[index] ?? 0, isHead: false, parent: element });
  });
  element.end();
  sheet.y += AFTER;
}

const AFTER = 6;

/** How high a table is on a page that holds it whole. */
export function tableHeight(sheet: Sheet, told: Table): number {
  const { head, heights } = heightsOf(sheet, told);
  return head + sum(heights) + AFTER;
}

function heightsOf(sheet: Sheet, { columns, rows, rowHeight = 0 }: Table) {
  const cells = placed(sheet, columns);
  const titles = columns.map(({ title }) => title);
  return {
    head: heightOf(sheet, cells, titles, true),
    heights: rows.map((row) => Math.max(heightOf(sheet, cells, row, false), rowHeight)),
  };
}

const sum = (heights: readonly number[]): number => heights.reduce((all, one) => all + one, 0);

/** Whose rows these are, in one line. */
function goesOn(sheet: Sheet, text: string): void {
  const lines = clipped(linesOf(sheet, text, sheet.width, HEAD), 1);
  sheet.y = writeLines(sheet, lines, { x: sheet.left, y: sheet.y, width: sheet.width }, HEAD) + 4;
}

function placed({ left, width }: Sheet, columns: readonly Column[]): Cell[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  let x = left;
  return columns.map((column) => {
    const own = (width * column.share) / all;
    const cell = { ...column, x, width: own };
    x += own;
    return cell;
  });
}

function cellLines(sheet: Sheet, { width }: Cell, text: string, isHead: boolean) {
  const look = isHead ? HEAD : LOOK;
  return clipped(linesOf(sheet, text, width - 2 * PADDING, look), MOST_LINES);
}

function heightOf(sheet: Sheet, cells: readonly Cell[], texts: readonly string[], isHead: boolean) {
  const lines = cells.map(
    (cell, index) => cellLines(sheet, cell, texts[index] ?? '', isHead).length,
  );
  return Math.max(...lines) * lineHeight(LOOK) + 2 * PADDING;
}

interface RowOptions {
  readonly height: number;
  readonly isHead: boolean;
  /** The table it belongs to; none where it only repeats. */
  readonly parent?: Element;
}

function writeRow(
  sheet: Sheet,
  cells: readonly Cell[],
  texts: readonly string[],
  { height, isHead, parent }: RowOptions,
): void {
  const { y, doc } = sheet;
  const row = parent === undefined ? null : doc.struct('TR');
  if (row !== null) parent?.add(row);
  const drawGrid = () => grid(sheet, cells, height, isHead);
  if (row === null) drawGrid();
  else artifact(sheet, drawGrid);
  cells.forEach((cell, index) => {
    const text = texts[index] ?? '';
    const { x, width, align = 'left', isName = false } = cell;
    const place = { x: x + PADDING, y: y + PADDING, width: width - 2 * PADDING, align };
    const lines = cellLines(sheet, cell, text, isHead);
    const write = () => void writeLines(sheet, lines, place, isHead ? HEAD : LOOK);
    if (row === null) return write();
    if (isHead) tagged(sheet, row, { tag: 'TH', scope: 'Column' }, write);
    else if (isName && text !== '') tagged(sheet, row, { tag: 'TH', scope: 'Row' }, write);
    else tagged(sheet, row, { tag: 'TD' }, write);
  });
  row?.end();
  sheet.y = y + height;
}

function grid({ doc, y }: Sheet, cells: readonly Cell[], height: number, isHead: boolean): void {
  if (isHead) {
    const [first, last] = [cells[0], cells.at(-1)];
    if (first === undefined || last === undefined) return;
    doc.rect(first.x, y, last.x + last.width - first.x, height).fill('#eeeeee');
  }
  for (const { x, width } of cells) {
    doc.rect(x, y, width, height).lineWidth(0.5).strokeColor(RULE).stroke();
  }
}
