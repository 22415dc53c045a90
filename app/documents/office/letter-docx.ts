import {
  AlignmentType,
  Document,
  type FileChild,
  HeadingLevel,
  LineRuleType,
  Packer,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { LetterBlock } from '#app/copy/confirmation-letter.ts';
import { typeset } from '../paper/wording.ts';

/** Millimetres in twentieths of a point. */
const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** What the ministry's letters are set in; it is on every machine of the office. */
const FONT = 'Arial';
const SIZE = 22;
const A4 = { width: mm(210), height: mm(297) };
const MARGIN = { top: mm(25), bottom: mm(25), left: mm(30), right: mm(25) };
const WIDTH = A4.width - MARGIN.left - MARGIN.right;
const LABEL = mm(32);
const COLON = mm(5);
const SPACING = { after: 160, line: 276, lineRule: LineRuleType.AUTO };
const NUMBERED = 'butir';

/** A letter for the e-office: A4, in Indonesian, without letterhead, number or signature. */
export function letterDocx(title: string, blocks: readonly LetterBlock[]): Promise<Buffer> {
  const language = { value: 'id-ID', eastAsia: 'id-ID', bidirectional: 'id-ID' };
  const document = new Document({
    title: clean(title),
    creator: 'Sambang',
    lastModifiedBy: 'Sambang',
    styles: { default: { document: { run: { font: FONT, size: SIZE, language } }, heading2 } },
    numbering: { config: [numbering()] },
    sections: [
      {
        properties: { page: { size: A4, margin: MARGIN } },
        children: blocks.flatMap((block, index) =>
          childrenOf(block, { instance: index, next: blocks[index + 1]?.kind ?? null }),
        ),
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** Black and upright: the office's letters have no colours. */
const heading2 = {
  run: { font: FONT, size: SIZE, bold: true, italics: false, color: '000000' },
  paragraph: { spacing: { before: 240, after: 80 } },
};

function numbering() {
  const indent = { left: mm(8), hanging: mm(8) };
  return {
    reference: NUMBERED,
    levels: [
      {
        ...{ level: 0, format: 'decimal' as const, text: '%1.', alignment: AlignmentType.START },
        style: { paragraph: { indent } },
      },
    ],
  };
}

interface Standing {
  /** Tells one numbered list from another. */
  readonly instance: number;
  readonly next: LetterBlock['kind'] | null;
}

function childrenOf(block: LetterBlock, { instance, next }: Standing): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [textOf(block.text, { heading: HeadingLevel.HEADING_2, keepNext: true })];
    case 'paragraph':
      // What closes a letter stands with whoever signs it.
      return [textOf(block.text, { alignment: AlignmentType.BOTH, keepNext: next === 'lines' })];
    case 'lines':
      return block.lines.map((line, index) => {
        const isLast = index === block.lines.length - 1;
        return textOf(line, { spacing: isLast ? SPACING : NO_GAP, keepNext: !isLast });
      });
    case 'numbered':
      return block.items.map((item) =>
        textOf(item, { numbering: { reference: NUMBERED, level: 0, instance }, spacing: TIGHT }),
      );
    case 'facts':
      return [factTable(block.rows), textOf('', { spacing: NO_GAP })];
  }
}

const NO_GAP = { ...SPACING, after: 0 };
const TIGHT = { ...SPACING, after: 60 };

type Layout = ConstructorParameters<typeof Paragraph>[0] & object;

function textOf(text: string, layout: Layout = {}): Paragraph {
  return new Paragraph({
    spacing: SPACING,
    ...layout,
    children: [new TextRun(typeset(clean(text)))],
  });
}

/** Names and values with a colon between them, as letters have it; no lines are drawn. */
function factTable(rows: Extract<LetterBlock, { kind: 'facts' }>['rows']): Table {
  const columnWidths = [LABEL, COLON, WIDTH - LABEL - COLON];
  return new Table({
    ...{ columnWidths, borders: TableBorders.NONE, margins: { left: 0, right: 0 } },
    width: { size: WIDTH, type: WidthType.DXA },
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: [row[0], ':', row[1]].map(
            (text, column) =>
              new TableCell({
                width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
                children: [textOf(text, { spacing: NO_GAP })],
              }),
          ),
        }),
    ),
  });
}

/** XML has no place for control characters and halves of letters; marks that turn the writing go too. */
function clean(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, '')
    .replace(/[\p{Cc}]+/gu, ' ');
}
