import {
  CONFIRMATION,
  type ConfirmationFacts,
  limitSentences,
} from '#app/copy/confirmation-paper.ts';
import { formatInstant } from '#app/copy/dates.ts';
import { HELP_LINE, jabatanWords } from '#app/copy/papers.ts';
import { TO_BRING } from '#app/copy/requester-verbs.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import {
  facts,
  heading,
  list,
  listHeight,
  notes,
  notesHeight,
  type PaperFact,
  paragraph,
} from '../paper/blocks.ts';
import { checkable, type PaperCode } from '../paper/checkable.ts';
import { drawPaper, type Sheet } from '../paper/sheet.ts';
import { table } from '../paper/table.ts';

/** A confirmation as it is printed: with its code, at a moment. */
export interface ConfirmationPrint {
  readonly told: ConfirmationFacts;
  readonly code: PaperCode;
  readonly at: Instant;
}

const COLUMNS = [
  { title: 'No', share: 6, align: 'right' },
  { title: 'Nama', share: 48, isName: true },
  { title: 'Jabatan', share: 46 },
] as const;

/** *Bukti Konfirmasi Jadwal*: the facts of the approval with a code; no letter, and it says so. */
export function confirmationPdf({ told, code, at }: ConfirmationPrint): Promise<Buffer> {
  const title = `${CONFIRMATION.title} ${told.number}`;
  return drawPaper({ title, at }, (sheet) => {
    heading(sheet, 1, CONFIRMATION.title);
    paragraph(sheet, CONFIRMATION.opening, { after: 10 });
    facts(sheet, appointmentFacts(told));
    // On the first page, however many come: that is the one that is shown at the door.
    checkable(sheet, {
      ...{ code, alt: `Kode QR bukti konfirmasi jadwal ${told.number}: ${code.address}` },
      ...{ title: CONFIRMATION.checkTitle, text: CONFIRMATION.check },
    });
    guests(sheet, told);
    const small = [`${CONFIRMATION.noLetter} Dicetak ${formatInstant(at)}.`, HELP_LINE];
    const toBring = TO_BRING[told.limit.mode];
    const follows = listHeight(sheet, toBring) + notesHeight(sheet, small);
    heading(sheet, 2, CONFIRMATION.toBring, follows);
    list(sheet, toBring, () => '•');
    notes(sheet, small);
  });
}

/** Who comes when, where and about what, a row each. */
function appointmentFacts(told: ConfirmationFacts): PaperFact[] {
  const { number, office, day, hours, modeName, place, roomKnown, topics, sittings } = told;
  const narasumber = told.narasumber.join(', ') || CONFIRMATION.narasumberLater;
  return [
    { label: 'Instansi', value: office },
    { label: 'Nomor permohonan', value: number },
    { label: 'Hari', value: day },
    { label: 'Jam', value: hours },
    { label: 'Bentuk', value: modeName },
    place === null
      ? { label: 'Tautan', value: CONFIRMATION.onPage }
      : { label: 'Tempat', value: roomKnown ? place : `${place} (${CONFIRMATION.roomLater})` },
    { label: 'Topik', value: topics.join(', ') || '–' },
    { label: 'Narasumber', value: narasumber },
    ...sittings.map((value, index) => ({ label: `Sesi ${index + 1}`, value })),
  ];
}

function guests(sheet: Sheet, told: ConfirmationFacts): void {
  heading(sheet, 2, CONFIRMATION.guests);
  if (told.guests.length > 0) {
    const rows = told.guests.map((guest, index) => [
      ...[`${index + 1}`, guest.name, jabatanWords(guest)],
    ]);
    table(sheet, { columns: COLUMNS, rows });
  } else {
    paragraph(sheet, told.guestCount === null ? CONFIRMATION.noNames : `${told.guestCount} orang.`);
  }
  paragraph(sheet, limitSentences(told.limit).join(' '));
}
