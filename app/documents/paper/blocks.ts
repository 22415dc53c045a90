import {
  artifact,
  BOLD,
  type Element,
  INK,
  keepTogether,
  lineHeight,
  linesOf,
  type Look,
  marked,
  mm,
  newPage,
  type Sheet,
  SMALL,
  tagged,
  TEXT,
  writeLines,
} from './sheet.ts';

const HEADINGS: Readonly<Record<1 | 2 | 3, Look & { before: number; after: number }>> = {
  1: { weight: 'bold', size: 19, leading: 1.2, before: 0, after: 8 },
  2: { weight: 'bold', size: 12.5, leading: 1.25, before: 16, after: 4 },
  3: { weight: 'bold', size: 10.5, leading: 1.3, before: 8, after: 2 },
};

/** So much of what follows stands on the page of its heading. */
const WITH_HEADING = 3 * lineHeight(TEXT);

/** A heading; never the last thing on its page. @param follows so much of what comes next stays with it */
export function heading(
  sheet: Sheet,
  level: 1 | 2 | 3,
  text: string,
  follows = WITH_HEADING,
): void {
  const { before, after, ...look } = HEADINGS[level];
  const lines = linesOf(sheet, text, sheet.width, look);
  keepTogether(sheet, before + lines.length * lineHeight(look) + after + follows);
  if (sheet.y > sheet.top) sheet.y += before;
  tagged(sheet, sheet.root, { tag: `H${level}` }, () => {
    sheet.y = writeLines(sheet, lines, { x: sheet.left, y: sheet.y, width: sheet.width }, look);
  });
  sheet.y += after;
}

/** What is small at the end of a paper, all on one page. */
export function notes(sheet: Sheet, texts: readonly string[]): void {
  keepTogether(sheet, notesHeight(sheet, texts));
  if (sheet.y > sheet.top) sheet.y += BEFORE_NOTES;
  for (const text of texts) paragraph(sheet, text, { look: SMALL });
}

const BEFORE_NOTES = mm(3);

/** How much room {@link notes} take. */
export function notesHeight(sheet: Sheet, texts: readonly string[]): number {
  const lines = texts.map((text) => linesOf(sheet, text, sheet.width, SMALL).length);
  return lines.reduce((all, count) => all + count * lineHeight(SMALL) + 3, BEFORE_NOTES);
}

interface ParagraphOptions {
  readonly look?: Look;
  readonly align?: 'left' | 'center';
  readonly after?: number;
}

/** A paragraph; over the end of a page it goes on with no line left alone on either side. */
export function paragraph(
  sheet: Sheet,
  text: string,
  { look = TEXT, align = 'left', after = 3 }: ParagraphOptions = {},
): void {
  let lines = linesOf(sheet, text, sheet.width, look);
  const element = sheet.doc.struct('P');
  sheet.root.add(element);
  while (lines.length > 0) {
    const taken = linesHere(sheet, lines.length, look);
    element.add(
      marked(sheet, 'P', () => {
        const place = { x: sheet.left, y: sheet.y, width: sheet.width, align };
        sheet.y = writeLines(sheet, lines.slice(0, taken), place, look);
      }),
    );
    lines = lines.slice(taken);
  }
  element.end();
  sheet.y += after;
}

/** How many of so many lines go on this page, or on the next where too few would stay. */
function linesHere(sheet: Sheet, count: number, look: Look): number {
  const room = () => Math.floor((sheet.bottom - sheet.y) / lineHeight(look));
  if (room() < Math.min(2, count)) newPage(sheet);
  const taken = Math.min(room(), count);
  return count - taken === 1 && taken > 2 ? taken - 1 : taken;
}

const INDENT = mm(7);

/** How much room a {@link list} takes. */
export function listHeight(sheet: Sheet, items: readonly string[], look: Look = TEXT): number {
  const lines = items.map((text) => linesOf(sheet, text, sheet.width - INDENT, look).length);
  return lines.reduce((all, count) => all + count * lineHeight(look) + 2, 3);
}

/** A list with a sign before each item. */
export function list(
  sheet: Sheet,
  items: readonly string[],
  sign: (index: number) => string,
  look: Look = TEXT,
): void {
  const indent = INDENT;
  const element = sheet.doc.struct('L');
  sheet.root.add(element);
  items.forEach((text, index) => {
    const lines = linesOf(sheet, text, sheet.width - indent, look);
    keepTogether(sheet, lines.length * lineHeight(look));
    const { left: x, y, width } = sheet;
    const item = sheet.doc.struct('LI');
    element.add(item);
    tagged(sheet, item, { tag: 'Lbl' }, () =>
      writeLines(sheet, [sign(index)], { x, y, width }, look),
    );
    tagged(sheet, item, { tag: 'LBody' }, () => {
      sheet.y = writeLines(sheet, lines, { x: x + indent, y, width: width - indent }, look) + 2;
    });
    item.end();
  });
  element.end();
  sheet.y += 3;
}

/** One name with its value. */
export interface PaperFact {
  readonly label: string;
  readonly value: string;
}

/** Names and values side by side, a row each. */
export function facts(sheet: Sheet, rows: readonly PaperFact[], labelWidth = mm(38)): void {
  const table = sheet.doc.struct('Table');
  sheet.root.add(table);
  for (const { label, value } of rows) factRow(sheet, table, { label, value }, labelWidth);
  table.end();
  sheet.y += 8;
}

function factRow(
  sheet: Sheet,
  table: Element,
  { label, value }: PaperFact,
  labelWidth: number,
): void {
  const names = linesOf(sheet, label, labelWidth - mm(3), TEXT);
  const values = linesOf(sheet, value, sheet.width - labelWidth, BOLD);
  const height = Math.max(names.length, values.length) * lineHeight(TEXT) + 3;
  keepTogether(sheet, height);
  const { left: x, y, width } = sheet;
  const row = sheet.doc.struct('TR');
  table.add(row);
  tagged(sheet, row, { tag: 'TH', scope: 'Row' }, () =>
    writeLines(sheet, names, { x, y, width: labelWidth }, TEXT),
  );
  tagged(sheet, row, { tag: 'TD' }, () =>
    writeLines(sheet, values, { x: x + labelWidth, y, width: width - labelWidth }, BOLD),
  );
  row.end();
  sheet.y += height;
}

/** Who signs, and as what. */
export interface Signature {
  /** "Petugas resepsionis"; where and when stands in a line above it. */
  readonly role: string;
  readonly placeAndDay?: string;
  /** What goes onto the line: a name that is known, or what is to be written there. */
  readonly line: string;
}

const SIGNING_ROOM = mm(22);
const BEFORE_SIGNING = mm(5);

/** So much room people who sign need at most: three lines above the room for it, two below. */
export const SIGNATURES_HEIGHT = BEFORE_SIGNING + SIGNING_ROOM + 5 * lineHeight(TEXT);

/** Columns in which people sign or stamp, all on one page. */
export function signatures(sheet: Sheet, columns: readonly Signature[]): void {
  const gap = columns.length > 1 ? mm(6) : 0;
  const width = Math.min(mm(70), sheet.width / Math.max(columns.length, 1) - gap);
  const heads = columns.map(({ role, placeAndDay }) => [
    ...(placeAndDay === undefined ? [] : linesOf(sheet, placeAndDay, width, TEXT)),
    ...linesOf(sheet, role, width, TEXT),
  ]);
  const above = Math.max(...heads.map(({ length }) => length)) * lineHeight(TEXT);
  const height = BEFORE_SIGNING + above + SIGNING_ROOM + 2 * lineHeight(TEXT);
  keepTogether(sheet, height);
  const y = sheet.y + BEFORE_SIGNING;
  columns.forEach(({ line }, index) => {
    const x =
      columns.length === 1
        ? sheet.left + sheet.width - width
        : sheet.left + index * (sheet.width / columns.length);
    tagged(sheet, sheet.root, { tag: 'P' }, () =>
      writeLines(sheet, heads[index] ?? [], { x, y, width }, TEXT),
    );
    const below = y + above + SIGNING_ROOM;
    artifact(sheet, () => {
      sheet.doc
        .moveTo(x, below)
        .lineTo(x + width, below)
        .lineWidth(0.75)
        .strokeColor(INK)
        .stroke();
    });
    const named = linesOf(sheet, line, width, SMALL);
    tagged(sheet, sheet.root, { tag: 'P' }, () =>
      writeLines(sheet, named, { x, y: below + 3, width }, SMALL),
    );
  });
  sheet.y += height;
}
