import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { breakLines, GLUE, MISSING, printable, typeset } from './wording.ts';

const { resolve } = createRequire(import.meta.url);

/** The office's own typeface, whole: its web files have no glyphs that a PDF could embed. */
const FONTS = {
  regular: resolve('#app/documents/paper/fonts/PlusJakartaSans-Regular.ttf'),
  bold: resolve('#app/documents/paper/fonts/PlusJakartaSans-Bold.ttf'),
} as const;

const MM = 72 / 25.4;

/** Millimetres in the points of a PDF. */
export const mm = (millimetres: number): number => millimetres * MM;

type Pdf = InstanceType<typeof PDFDocument>;
export type Element = ReturnType<Pdf['struct']>;

/** Everything is black on white; rules are lighter, so that the words lead. */
export const INK = '#000000';
export const RULE = '#767676';

/** How one line of text looks. */
export interface Look {
  readonly weight: keyof typeof FONTS;
  readonly size: number;
  /** From one line to the next, in sizes. */
  readonly leading: number;
}

export const TEXT: Look = { weight: 'regular', size: 10, leading: 1.45 };
export const BOLD: Look = { ...TEXT, weight: 'bold' };
export const SMALL: Look = { weight: 'regular', size: 8.5, leading: 1.4 };

const SIZES = {
  A4: { width: mm(210), height: mm(297), margin: mm(20) },
  /** What goes into a badge holder. */
  badge: { width: mm(90), height: mm(60), margin: 0 },
} as const;

/** A paper that is being written: where the next thing goes, and what it hangs on. */
export interface Sheet {
  readonly doc: Pdf;
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  /** The next free height of the page. */
  y: number;
  /** A letter was met that the typeface does not have. */
  hasLost: boolean;
  readonly root: Element;
}

export interface PaperHead {
  /** What the window of a reader shows. */
  readonly title: string;
  /** When it was drawn up: the same facts at the same moment give the same bytes. */
  readonly at: Instant;
  readonly size?: keyof typeof SIZES;
  /** What stands below every page beside its number; nothing, and no number, where null. */
  readonly footer?: string | null;
}

/** A paper of the office: tagged, in Indonesian, its typeface embedded, its pages numbered. */
export async function drawPaper(head: PaperHead, write: (sheet: Sheet) => void): Promise<Buffer> {
  const { title, at, size = 'A4', footer = title } = head;
  const { width, height, margin } = SIZES[size];
  const doc = new PDFDocument({
    ...{ size: [width, height], margin: 0, bufferPages: true },
    ...{ tagged: true, lang: 'id-ID', displayTitle: true, pdfVersion: '1.7' },
    info: { Title: shown(title), Producer: 'Sambang', CreationDate: new Date(at) },
  });
  const bytes = bytesOf(doc);
  const root = doc.struct('Document');
  doc.addStructure(root);
  const sheet: Sheet = {
    ...{ doc, root, left: margin, width: width - 2 * margin, top: margin, y: margin },
    ...{ bottom: height - margin, hasLost: false },
  };
  write(sheet);
  root.end();
  if (footer !== null) numberPages(sheet, footer);
  doc.end();
  return bytes;
}

/** Names of a file's head go without what only confuses: no glyph is needed there. */
function shown(text: string): string {
  return printable(text, () => true);
}

function bytesOf(doc: Pdf): Promise<Buffer> {
  return new Promise((fulfil, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => fulfil(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
}

/** A bookmark at the page that is open. */
export function bookmark({ doc }: Sheet, title: string): void {
  doc.outline.addItem(shown(title));
}

/** Goes on at the top of a new page. */
export function newPage(sheet: Sheet): void {
  sheet.doc.addPage();
  sheet.y = sheet.top;
}

/** Goes on at the top of a new page where less than `height` is left. */
export function keepTogether(sheet: Sheet, height: number): void {
  if (sheet.y + height > sheet.bottom && sheet.y > sheet.top) newPage(sheet);
}

/** Draws two things side by side; neither may need more than `height`. @param share the left one's, of the width */
export function sideBySide(
  sheet: Sheet,
  { height, share, gap }: { height: number; share: number; gap: number },
  [left, right]: readonly [draw: (part: Sheet) => void, draw: (part: Sheet) => void],
): void {
  keepTogether(sheet, height);
  const width = (sheet.width - gap) * share;
  const one: Sheet = { ...sheet, width };
  const other: Sheet = {
    ...sheet,
    left: sheet.left + width + gap,
    width: sheet.width - gap - width,
  };
  left(one);
  right(other);
  sheet.y = Math.max(one.y, other.y);
  sheet.hasLost ||= one.hasLost || other.hasLost;
}

/** Drawn for the eye alone: a screen reader passes over it. */
export function artifact(
  { doc }: Pick<Sheet, 'doc'>,
  draw: () => void,
  type: 'Layout' | 'Pagination' = 'Layout',
): void {
  doc.markContent('Artifact', { type });
  draw();
  doc.endMarkedContent();
}

/** One thing with its meaning: drawn in one go, on one page. */
export function tagged(
  sheet: Sheet,
  parent: Element,
  { tag, ...options }: { tag: string; alt?: string; scope?: 'Column' | 'Row'; bbox?: number[] },
  draw: () => void,
): void {
  const element = sheet.doc.struct(tag, options);
  parent.add(element);
  element.add(marked(sheet, tag, draw));
  element.end();
}

/** A part of a thing, to be added to its element; what goes on overleaf has one on each page. */
export function marked({ doc }: Sheet, tag: string, draw: () => void) {
  const content = doc.markStructureContent(tag);
  draw();
  doc.endMarkedContent();
  return content;
}

/** The text in lines of that width, ready to be written. */
export function linesOf(sheet: Sheet, text: string, width: number, look: Look): string[] {
  const { doc } = sheet;
  wear(doc, look);
  const hasGlyph = glyphsOf(doc);
  const printed = printable(text, hasGlyph);
  if (printed.includes(MISSING)) sheet.hasLost = true;
  return breakLines(typeset(printed), width, (part) =>
    doc.widthOfString(part.replaceAll(GLUE, ' ')),
  );
}

/** The height of one line. */
export const lineHeight = ({ size, leading }: Look): number => size * leading;

/** Writes ready lines, the first at `y`; gives the height below them. */
export function writeLines(
  { doc }: Pick<Sheet, 'doc'>,
  lines: readonly string[],
  { x, y, width, align = 'left' }: Place,
  look: Look,
): number {
  wear(doc, look);
  const height = lineHeight(look);
  lines.forEach((line, index) => {
    const text = line.replaceAll(GLUE, ' ');
    const room = width - doc.widthOfString(text);
    const shift = align === 'left' ? 0 : align === 'right' ? room : room / 2;
    if (text !== '') doc.text(text, x + shift, y + index * height, { lineBreak: false });
  });
  return y + lines.length * height;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align?: 'left' | 'right' | 'center';
}

function wear(doc: Pdf, { weight, size }: Look): void {
  doc.font(FONTS[weight]).fontSize(size).fillColor(INK);
}

/** Which letters the typeface in use has; the library knows and does not say in its types. */
function glyphsOf(doc: Pdf): (codePoint: number) => boolean {
  const { _font } = doc as unknown as {
    _font: { font: { hasGlyphForCodePoint: (codePoint: number) => boolean } };
  };
  return (codePoint) => _font.font.hasGlyphForCodePoint(codePoint);
}

/** Below every page, as decoration. */
function numberPages(sheet: Sheet, title: string): void {
  const { doc, left, width, bottom, hasLost } = sheet;
  const footer = hasLost ? `${title} · ${MISSING} huruf yang tidak dapat dicetak` : title;
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    const number = `halaman ${page + 1} dari ${count}`;
    artifact(
      sheet,
      () => {
        const y = bottom + mm(5);
        const place = { x: left, y, width };
        const [line = ''] = linesOf(sheet, footer, width - mm(45), SMALL);
        writeLines(sheet, [line], place, SMALL);
        writeLines(sheet, [number], { ...place, align: 'right' }, SMALL);
      },
      'Pagination',
    );
  }
}
