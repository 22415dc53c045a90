import { jabatanWords } from '#app/copy/papers.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { GUEST_KIND_WORDS } from '#app/copy/request-words.ts';
import { qrAt } from '../paper/qr.ts';
import {
  artifact,
  bookmark,
  drawPaper,
  INK,
  linesOf,
  lineHeight,
  type Look,
  mm,
  newPage,
  type Place,
  RULE,
  type Sheet,
  tagged,
  writeLines,
} from '../paper/sheet.ts';
import { clipped } from '../paper/wording.ts';
import type { PaperGuest, PaperVisit } from './visit.ts';

/** The cards that guests wear. */
export interface GuestCardsFacts {
  readonly visit: PaperVisit;
  readonly guests: readonly PaperGuest[];
  /** Address of the appointment's code; null where the group has none. */
  readonly address: string | null;
  readonly at: Instant;
}

const CARD = { width: mm(90), height: mm(60) };
const COLUMNS = 2;
const ROWS = 4;
const PADDING = mm(5);
const QR = mm(20);
/** White beside the code. */
const QUIET = mm(3);

/** *Kartu tamu*: several on one A4 with marks to cut along, or one on a page of a badge's size. */
export function guestCardsPdf(told: GuestCardsFacts, size: 'A4' | 'badge'): Promise<Buffer> {
  const { visit, guests, at } = told;
  const title = `Kartu tamu ${visit.number}`;
  return drawPaper({ title, at, size, footer: null }, (sheet) => {
    bookmark(sheet, visit.office);
    guests.forEach((guest, index) => {
      const place = size === 'badge' ? 0 : index % (COLUMNS * ROWS);
      if (index > 0 && place === 0) newPage(sheet);
      if (size === 'badge') return card(sheet, told, guest, { x: 0, y: 0 });
      const x = (mm(210) - COLUMNS * CARD.width) / 2 + (place % COLUMNS) * CARD.width;
      const y = (mm(297) - ROWS * CARD.height) / 2 + Math.floor(place / COLUMNS) * CARD.height;
      cutMarks(sheet, { x, y });
      card(sheet, told, guest, { x, y });
    });
  });
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

function card(sheet: Sheet, told: GuestCardsFacts, guest: PaperGuest, { x, y }: Corner): void {
  const { visit, address } = told;
  const inner = { x: x + PADDING, width: CARD.width - 2 * PADDING };
  const isGuest = guest.kind === 'participant';
  const kind = isGuest ? 'Tamu' : GUEST_KIND_WORDS[guest.kind];
  write(sheet, 'P', [`${kind} DJPK`.toUpperCase()], { ...inner, y: y + PADDING }, LABEL);
  if (!isGuest) frame(sheet, { x, y });
  const name = fitted(sheet, guest.name, inner.width, [18, 16, 14, 12, 10.5]);
  const line = write(sheet, 'P', name.lines, { ...inner, y: y + PADDING + mm(5) }, name.look);
  const words = { weight: 'regular', size: 9.5, leading: 1.3 } as const;
  const jabatan = clipped(linesOf(sheet, jabatanWords(guest), inner.width, words), 2);
  write(sheet, 'P', jabatan, { ...inner, y: line + mm(1) }, words);
  const beside = { ...inner, width: inner.width - (address === null ? 0 : QR + QUIET) };
  const foot = footOf(sheet, visit, beside.width);
  let below = y + CARD.height - PADDING - foot.height;
  for (const { lines, look } of foot.parts) {
    below = write(sheet, 'P', lines, { ...beside, y: below }, look);
  }
  if (address === null) return;
  const at = { x: x + CARD.width - PADDING - QR, y: y + CARD.height - PADDING - QR, size: QR };
  qrAt(sheet, { text: address, alt: `Kode QR konsultasi ${visit.number}` }, at);
}

const LABEL: Look = { weight: 'bold', size: 7.5, leading: 1.3 };
const OFFICE: Look = { weight: 'bold', size: 9.5, leading: 1.25 };
const FOOT: Look = { weight: 'regular', size: 8, leading: 1.3 };

/** Office, day and room, from the bottom up. */
function footOf(sheet: Sheet, { office, day, room, number }: PaperVisit, width: number) {
  const where = room === null ? number : `${room} · ${number}`;
  const parts = [
    { lines: clipped(linesOf(sheet, office, width, OFFICE), 2), look: OFFICE },
    { lines: clipped(linesOf(sheet, day, width, FOOT), 1), look: FOOT },
    { lines: clipped(linesOf(sheet, where, width, FOOT), 1), look: FOOT },
  ];
  const height = parts.reduce((sum, { lines, look }) => sum + lines.length * lineHeight(look), 0);
  return { parts, height };
}

/** The largest size in which a name takes two lines; a longer one is cut short. */
function fitted(sheet: Sheet, text: string, width: number, sizes: readonly number[]) {
  const looks = sizes.map((size): Look => ({ weight: 'bold', size, leading: 1.12 }));
  const fits = looks.find((look) => linesOf(sheet, text, width, look).length <= 2);
  const look = fits ?? looks.at(-1) ?? LABEL;
  return { look, lines: clipped(linesOf(sheet, text, width, look), 2) };
}

function write(sheet: Sheet, tag: string, lines: readonly string[], place: Place, look: Look) {
  if (lines.every((line) => line === '')) return place.y;
  tagged(sheet, sheet.root, { tag }, () => void writeLines(sheet, lines, place, look));
  return place.y + lines.length * lineHeight(look);
}

/** Who accompanies is seen to from afar: by a bar at the edge, beside the word. */
function frame(sheet: Sheet, { x, y }: Corner): void {
  artifact(sheet, () => sheet.doc.rect(x, y + mm(4), mm(2), CARD.height - mm(8)).fill(INK));
}

/** Short lines outside the corners of a card. */
function cutMarks(sheet: Sheet, { x, y }: Corner): void {
  const { doc } = sheet;
  const arm = mm(2);
  artifact(sheet, () => {
    for (const [cx, dx] of [
      [x, -1],
      [x + CARD.width, 1],
    ] as const) {
      for (const [cy, dy] of [
        [y, -1],
        [y + CARD.height, 1],
      ] as const) {
        doc.moveTo(cx - dx * arm, cy).lineTo(cx + dx * arm, cy);
        doc.moveTo(cx, cy - dy * arm).lineTo(cx, cy + dy * arm);
      }
    }
    doc.lineWidth(0.4).strokeColor(RULE).stroke();
  });
}
