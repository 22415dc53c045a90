import { readingSoon } from '#app/commands/letter-readings.server.ts';
import type { ShownFinding } from '#app/components/findings.tsx';
import type { LetterPage } from '#app/components/request/letter-page.ts';
import { formatDate } from '#app/copy/dates.ts';
import { readingNotes } from '#app/copy/letter-reading.ts';
import { SIGNATORY_CHOICES } from '#app/copy/request-form.ts';
import { formatFile } from '#app/copy/sizes.ts';
import { MAX_LETTER_BYTES } from '#app/documents/letters/limits.ts';
import type { LetterDetails } from '#app/domain/reservation/letter.ts';
import type { LetterReading } from '#app/domain/reservation/letter-reading.ts';
import { fieldOfLetterFinding, LETTER_FIELDS } from '#app/domain/reservation/letter-suggestions.ts';
import { UPLOAD_PIECE_BYTES } from '#app/domain/reservation/upload.ts';
import { audienceOf, findingView } from '#app/http/api/finding-view.server.ts';
import { paths } from '#app/http/paths.ts';
import type { DraftCall } from '../guards/draft.server.ts';
import { stepFindings } from './draft-findings.server.ts';
import { zoneOfDraft } from './draft-view.server.ts';

/** A letter not read yet, such as that of a returned request, keeps its page waiting no longer. */
const PATIENCE_MS = 2_000;

/** The letter of a draft: its file, what was read out of it, and what the rules say. */
export async function letterPage(call: DraftCall): Promise<LetterPage> {
  const { services, draft, from } = call;
  const { letter, letterName } = draft;
  const { dataDir } = services.env;
  const reading =
    letter === null
      ? null
      : await readingSoon(services, dataDir, letter, { from, patience: PATIENCE_MS });
  return {
    draftId: draft.id,
    file: letter && {
      name: letterName,
      text: fileText(letter, reading),
      // Its own hash in the address: another letter at the same place is loaded anew.
      href: `${paths.draftLetterFile(draft.id)}?${letter.sha256.slice(0, 12)}`,
      isPicture: letter.mediaType !== 'application/pdf',
    },
    // A returned request keeps a letter; it can only be replaced.
    canRemove: draft.corrects === null,
    notes: reading === null ? [] : readingNotes(reading, zoneOfDraft(call)),
    suggestions: suggestionsOf(reading),
    findings: letterFindings(call),
    audience: audienceOf(call.writer),
    limits: { fileBytes: MAX_LETTER_BYTES, pieceBytes: UPLOAD_PIECE_BYTES },
  };
}

function fileText(
  letter: NonNullable<DraftCall['draft']['letter']>,
  reading: LetterReading | null,
): string {
  const isPdf = letter.mediaType === 'application/pdf';
  const pages = reading !== null && isPdf ? `, ${reading.pages} halaman` : '';
  return `${formatFile(letter)}${pages}`;
}

function suggestionsOf(reading: LetterReading | null): LetterPage['suggestions'] {
  if (reading === null) return [];
  return LETTER_FIELDS.flatMap((field) => {
    const value = reading.suggestions[field];
    return value === null ? [] : [{ field, value, shown: shownValue(reading.suggestions, field) }];
  });
}

function shownValue(read: LetterDetails, field: keyof LetterDetails): string {
  if (field === 'date' && read.date !== null) return formatDate(read.date);
  if (field === 'signatoryOffice' && read.signatoryOffice !== null) {
    return SIGNATORY_CHOICES[read.signatoryOffice];
  }
  return read[field] ?? '';
}

/** What the rules say of the letter so far, each with the field it is about. */
function letterFindings(call: DraftCall): LetterPage['findings'] {
  const audience = audienceOf(call.writer);
  return stepFindings(call, 'letter').map((finding) => ({
    field: fieldOfLetterFinding(finding.code),
    finding: findingView(finding, audience) satisfies ShownFinding,
  }));
}
