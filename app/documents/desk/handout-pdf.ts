import { LETTERS, PHONE, WHATSAPP } from '#app/copy/contact-channels.ts';
import { FREE_OF_CHARGE, OFFICE_NAME } from '#app/copy/office-address.ts';
import { HANDOUT } from '#app/copy/papers.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { facts, heading, list, paragraph } from '../paper/blocks.ts';
import { qrWithWords } from '../paper/qr.ts';
import { BOLD, drawPaper, mm, TEXT } from '../paper/sheet.ts';

/** What somebody without an appointment takes home. */
export interface HandoutFacts {
  /** Where one applies. */
  readonly applyAt: string;
  /** "Senin–Kamis 09.00–12.00 WIB": a line for each set of days. */
  readonly hours: readonly string[];
  readonly at: Instant;
}

const LARGE = { ...TEXT, size: 11.5 };

/** The hand-out for walk-ins: how to apply, whom to ask, and that it costs nothing. */
export function handoutPdf({ applyAt, hours, at }: HandoutFacts): Promise<Buffer> {
  return drawPaper({ title: HANDOUT.title, at, footer: OFFICE_NAME }, (sheet) => {
    heading(sheet, 1, HANDOUT.title);
    paragraph(sheet, HANDOUT.opening, { look: LARGE, after: 8 });
    qrWithWords(
      sheet,
      { text: applyAt, alt: `Kode QR untuk mengajukan konsultasi: ${applyAt}` },
      [
        { text: HANDOUT.scan, look: { ...BOLD, size: 15 } },
        { text: HANDOUT.orType, look: LARGE },
        { text: applyAt, look: { ...BOLD, size: 13 } },
      ],
      mm(52),
    );
    heading(sheet, 2, HANDOUT.stepsTitle);
    list(sheet, HANDOUT.steps, (index) => `${index + 1}.`, LARGE);
    heading(sheet, 2, HANDOUT.helpTitle);
    facts(sheet, [
      { label: 'Telepon', value: PHONE.label },
      { label: 'WhatsApp', value: WHATSAPP.label },
      { label: 'Surel', value: LETTERS.label },
      { label: 'Jam layanan', value: hours.join('; ') },
    ]);
    heading(sheet, 2, HANDOUT.freeTitle);
    paragraph(sheet, `${FREE_OF_CHARGE} ${HANDOUT.free}`, { look: LARGE });
  });
}
