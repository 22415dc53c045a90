import { inflateSync } from 'node:zlib';
import { extractText, getDocumentProxy } from 'unpdf';
import decodeQr from 'qr/decode.js';

/** A PDF as an independent reader opens it. */
export interface ReadPaper {
  readonly pages: readonly string[];
  readonly text: string;
  readonly title: string;
  readonly lang: string;
  readonly isMarked: boolean;
  /** Roles of the structure, in reading order. */
  readonly roles: readonly string[];
  /** What each figure is said to be. */
  readonly alts: readonly string[];
  /** What each drawn QR code holds, read from its modules as they are painted. */
  readonly qrs: readonly string[];
  readonly raw: string;
}

interface StructNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructNode[];
}

/** Reads a paper back: its words, its structure, and its QR codes by a decoder that did not draw them. */
export async function readPaper(bytes: Uint8Array): Promise<ReadPaper> {
  const raw = Buffer.from(bytes).toString('latin1');
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text: pages } = await extractText(pdf, { mergePages: false });
  const { info } = (await pdf.getMetadata()) as unknown as {
    info: { Title: string; Language: string };
  };
  const nodes: StructNode[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    nodes.push(...flat((await page.getStructTree()) as StructNode));
  }
  return {
    ...{ pages, raw, qrs: qrsIn(raw), text: pages.join(' ').replace(/\s+/g, ' ') },
    ...{ title: info.Title, lang: info.Language },
    isMarked: (await pdf.getMarkInfo())?.Marked ?? false,
    roles: nodes.flatMap(({ role }) => role ?? []),
    alts: nodes.flatMap(({ alt }) => alt ?? []),
  };
}

function flat(node: StructNode | null): StructNode[] {
  if (node === null) return [];
  return [node, ...(node.children ?? []).flatMap(flat)];
}

type Rectangle = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

/** A packed stream says how long it is; its last byte may well look like the end of a line. */
const STREAM =
  /\/Length (\d+)(?:(?!endobj)[\s\S])*?\/FlateDecode(?:(?!endobj)[\s\S])*?stream\r?\n/g;
const RECTANGLE = /(-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) re/g;

/** What is packed in a file, unpacked. */
export function streamsIn(raw: string): string[] {
  return [...raw.matchAll(STREAM)].map((found) => {
    const from = found.index + found[0].length;
    const packed = raw.slice(from, from + Number(found[1]));
    return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
  });
}

/** Every path of many filled rectangles is taken for a code, painted and decoded. */
function qrsIn(raw: string): string[] {
  const drawn = streamsIn(raw).flatMap((text) =>
    text.split('EMC').map((part) =>
      [...part.matchAll(RECTANGLE)].map((found): Rectangle => {
        const [x = 0, y = 0, width = 0, height = 0] = found.slice(1).map(Number);
        return { x, y, width, height };
      }),
    ),
  );
  return drawn.filter(({ length }) => length > 50).map((code) => decodeQr(painted(code)));
}

/** Pixels to a module. */
const SCALE = 4;
const QUIET = 4;

function painted(rectangles: readonly Rectangle[]) {
  const module = Math.min(...rectangles.map(({ height }) => height));
  const left = Math.min(...rectangles.map(({ x }) => x));
  const top = Math.min(...rectangles.map(({ y }) => y));
  const right = Math.max(...rectangles.map(({ x, width }) => x + width));
  const side = (Math.round((right - left) / module) + 2 * QUIET) * SCALE;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const { x, y, width, height } of rectangles) {
    const [from, to] = [x - left, x - left + width].map((at) => pixel(at, module));
    const [above, below] = [y - top, y - top + height].map((at) => pixel(at, module));
    for (let row = above ?? 0; row < (below ?? 0); row += 1) {
      for (let column = from ?? 0; column < (to ?? 0); column += 1) {
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
      }
    }
  }
  return { width: side, height: side, data };
}

const pixel = (at: number, module: number): number => (Math.round(at / module) + QUIET) * SCALE;
