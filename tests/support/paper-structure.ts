import { getDocumentProxy } from 'unpdf';
import { streamsIn } from './papers.ts';

/** How a paper is built, as those who hear it read out meet it. */
export interface PaperStructure {
  /** How often something is painted that belongs to nothing: neither to the structure nor to decoration. */
  readonly unmarked: number;
  /** The words of each page as the structure orders them, and as they are drawn; decoration left out. */
  readonly told: readonly string[];
  readonly drawn: readonly string[];
  /** Levels of the headings, in order. */
  readonly headings: readonly number[];
  /** Of each table the roles of the cells, row by row: "TH TH" and "TD TH". */
  readonly tables: readonly (readonly string[])[];
  /** Fonts that are not in the file. */
  readonly missingFonts: readonly string[];
}

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

/** Reads the structure of a PDF with a reader that did not make it. */
export async function structureOf(bytes: Uint8Array): Promise<PaperStructure> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages: { told: string; drawn: string }[] = [];
  const headings: number[] = [];
  const tables: Node[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const tree = ((await page.getStructTree()) as Node | null) ?? {};
    const nodes = flat(tree);
    for (const node of nodes) {
      const level = /^H(\d)$/.exec(node.role ?? '')?.[1];
      if (level !== undefined && contentOf(node).length > 0) headings.push(Number(level));
      if (node.role === 'Table') tables.push(node);
    }
    pages.push(await wordsOf(page, tree));
  }
  const raw = Buffer.from(bytes).toString('latin1');
  return {
    unmarked: unmarkedIn(raw),
    told: pages.map(({ told }) => told),
    drawn: pages.map(({ drawn }) => drawn),
    headings,
    tables: tables.map(rowsOf),
    missingFonts: missingFonts(raw),
  };
}

function flat(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(flat)];
}

const contentOf = (node: Node): string[] =>
  flat(node).flatMap(({ type, id }) => (type === 'content' && id !== undefined ? [id] : []));

function rowsOf(table: Node): string[] {
  const rows = (table.children ?? []).filter(({ role }) => role === 'TR');
  return rows.map(({ children = [] }) => children.map(({ role }) => role).join(' '));
}

/** The words of the page by the tree, and in the order in which they are painted. */
async function wordsOf(page: Page, tree: Node): Promise<{ told: string; drawn: string }> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const byId = new Map<string, string>();
  let open: string | null = null;
  for (const item of items) {
    if ('str' in item) {
      if (open !== null) byId.set(open, `${byId.get(open) ?? ''}${item.str} `);
    } else if (item.type === 'endMarkedContent') open = null;
    else open = (item as { id?: string | null }).id ?? null;
  }
  const told = contentOf(tree).map((id) => byId.get(id) ?? '');
  const tidy = (words: readonly string[]) => words.join(' ').replace(/\s+/g, ' ').trim();
  return { told: tidy(told), drawn: tidy([...byId.values()]) };
}

/** Whatever puts something on the page, as the last word of its line. */
const PAINTS = /(?:^|\s)(?:TJ|Tj|'|"|[fFSsBb]\*?|Do|sh|EI)$/;

/** Counts in the packed content itself; a line of it is one operator. */
function unmarkedIn(raw: string): number {
  let unmarked = 0;
  for (const content of streamsIn(raw).filter((one) => /\b(?:BT|re|BDC)$/m.test(one))) {
    let depth = 0;
    for (const line of content.split('\n')) {
      if (/\sB(?:DC|MC)$/.test(line)) depth += 1;
      else if (line === 'EMC') depth -= 1;
      else if (depth === 0 && PAINTS.test(line)) unmarked += 1;
    }
  }
  return unmarked;
}

/** Fonts that a reader would have to bring along: descriptors without a file, and the fourteen of old. */
function missingFonts(raw: string): string[] {
  const objects = raw.split('endobj');
  const bare = objects.filter(
    (one) => one.includes('/Type /FontDescriptor') && !/\/FontFile[23]? /.test(one),
  );
  const standard = objects.filter((one) => /\/Type \/Font\b[\s\S]*\/Subtype \/Type1\b/.test(one));
  return [...bare, ...standard].map(
    (one) => /\/(?:FontName|BaseFont) \/(\S+)/.exec(one)?.[1] ?? '?',
  );
}
