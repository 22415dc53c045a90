import { getDocumentProxy } from 'unpdf';
import { type LetterFile, NO_LETTER_DETAILS } from '#app/domain/reservation/letter.ts';
import type { LetterReading, LetterWarning } from '#app/domain/reservation/letter-reading.ts';
import { readLetterText } from '#app/domain/reservation/letter-text/read-letter-text.ts';
import { hasScript } from './pdf-script.server.ts';
import { readSignatures } from './pdf-signatures.server.ts';
import { textOfPages } from './pdf-text.server.ts';

/** pdf.js: neither compile code from a font or a function, nor fetch, nor draw. */
const CAREFUL = {
  verbosity: 0,
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  enableXfa: false,
  stopAtErrors: false,
  useWasm: false,
} as const;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Reads a letter's file. Runs in the process that opens what strangers send. */
export async function readFile(
  bytes: Uint8Array,
  mediaType: LetterFile['mediaType'],
): Promise<LetterReading> {
  // A picture says nothing that could be read without guessing.
  if (mediaType !== 'application/pdf') return { ...NOTHING_READ, pages: 1, warnings: ['noText'] };
  const opened = await openPdf(bytes);
  if (typeof opened === 'string') return { ...NOTHING_READ, warnings: [opened] };
  const { signatures, hasBad } = await readSignatures(bytes);
  const pages = await textOfPages(opened);
  const hasText = pages.some((page) => page.length > 0);
  const warnings: Record<LetterWarning, boolean> = {
    scripted: (await opened.hasJSActions().catch(() => true)) || hasScript(bytes),
    attachments: await hasAttachments(opened),
    noText: !hasText,
    badSignature: hasBad,
    encrypted: false,
    unreadable: false,
  };
  return {
    pages: opened.numPages,
    warnings: (Object.keys(warnings) as LetterWarning[]).filter((name) => warnings[name]),
    signatures,
    suggestions: readLetterText(pages),
  };
}

const NOTHING_READ: LetterReading = {
  pages: 0,
  warnings: [],
  signatures: [],
  suggestions: NO_LETTER_DETAILS,
};

/** The library keeps the bytes it is given for itself. */
async function openPdf(bytes: Uint8Array): Promise<Pdf | 'encrypted' | 'unreadable'> {
  try {
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), CAREFUL);
    // A head without a single page that opens is as good as no file.
    await pdf.getPage(1);
    return pdf;
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return isLocked ? 'encrypted' : 'unreadable';
  }
}

async function hasAttachments(pdf: Pdf): Promise<boolean> {
  const attachments: unknown = await pdf.getAttachments().catch(() => null);
  return attachments !== null && Object.keys(attachments as object).length > 0;
}
