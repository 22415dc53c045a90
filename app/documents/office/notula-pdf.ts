import { formatInstant } from '#app/copy/dates.ts';
import { HELP_LINE, jabatanWords, NOTULA_PAPER } from '#app/copy/papers.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { PaperGuest } from '../desk/visit.ts';
import { facts, heading, list, notes, paragraph } from '../paper/blocks.ts';
import { drawPaper } from '../paper/sheet.ts';

/** What was asked, discussed and agreed in a consultation. */
export interface NotulaFacts {
  readonly number: string;
  readonly office: string;
  readonly topics: readonly string[];
  readonly when: string | null;
  readonly modeName: string;
  readonly narasumber: readonly string[];
  readonly present: readonly PaperGuest[];
  /** Where no names are known. */
  readonly presentCount: number | null;
  readonly questions: string | null;
  readonly summary: string;
  readonly followUps: readonly { what: string; who: string; due: string | null }[];
  /** "7 Desember 2026, 11.00 WIB", with the edition where it is not the first. */
  readonly written: string;
  readonly at: Instant;
}

/** *Notula* as a paper; a note of the consultation, and no letter. */
export function notulaPdf(told: NotulaFacts): Promise<Buffer> {
  const { number, at, present, questions, summary, followUps, written } = told;
  return drawPaper({ title: `${NOTULA_PAPER.title} ${number}`, at }, (sheet) => {
    heading(sheet, 1, NOTULA_PAPER.title);
    facts(sheet, headFacts(told));
    if (present.length > 0) {
      heading(sheet, 2, NOTULA_PAPER.present);
      const people = present.map((guest) =>
        [guest.name, jabatanWords(guest)].filter((part) => part !== '').join(', '),
      );
      list(sheet, people, (index) => `${index + 1}.`);
    }
    if (questions !== null) {
      heading(sheet, 2, NOTULA_PAPER.questions);
      for (const text of linesOfText(questions)) paragraph(sheet, text);
    }
    heading(sheet, 2, NOTULA_PAPER.summary);
    for (const text of linesOfText(summary)) paragraph(sheet, text);
    heading(sheet, 2, NOTULA_PAPER.followUps);
    if (followUps.length === 0) paragraph(sheet, NOTULA_PAPER.noFollowUps);
    const agreed = followUps.map(({ what, who, due }) =>
      due === null ? `${what} (${who})` : `${what} (${who}, paling lambat ${due})`,
    );
    if (agreed.length > 0) list(sheet, agreed, (index) => `${index + 1}.`);
    notes(sheet, [`Ditulis ${written}. Dicetak ${formatInstant(at)}.`, HELP_LINE]);
  });
}

function headFacts(told: NotulaFacts) {
  const { number, office, topics, when, modeName, narasumber, present, presentCount } = told;
  return [
    { label: 'Instansi', value: office },
    { label: 'Nomor permohonan', value: number },
    ...(when === null ? [] : [{ label: 'Waktu', value: when }]),
    { label: 'Bentuk', value: modeName },
    { label: 'Topik', value: topics.join(', ') || '–' },
    ...(narasumber.length === 0 ? [] : [{ label: 'Narasumber', value: narasumber.join(', ') }]),
    ...(present.length > 0 || presentCount === null
      ? []
      : [{ label: 'Peserta', value: `${presentCount} orang` }]),
  ];
}

/** A paper breaks lines itself; the writer's own paragraphs stay. */
function linesOfText(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
