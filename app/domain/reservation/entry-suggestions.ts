import type { RequesterOffice } from '../people/office.ts';
import type { EntryMail } from './draft.ts';
import type { LetterDetails } from './letter.ts';
import type { MeetingMode } from './mode.ts';
import type { Contact } from './reservation.ts';

/** What a mail and a letter suggest for a request; each waits to be looked at. */
export interface EntrySuggestions {
  readonly office: RequesterOffice | null;
  /** Whence the office is known. */
  readonly officeFrom: 'address' | 'words' | null;
  readonly contact: Contact | null;
  /** Only where one of the two is named, never where both are. */
  readonly mode: MeetingMode | null;
  readonly topics: readonly string[];
  readonly questions: string | null;
  readonly letter: LetterDetails;
}

/**
 * Whom to write to: whoever wrote the mail, called by the address where it brings no name. Of a mail
 * that was passed on in the text of another, the one whom that text names, not who passed it on.
 */
export function contactOf(
  mail: Pick<EntryMail, 'senderName' | 'senderEmail' | 'passedOnFrom'>,
): Contact | null {
  const { passedOnFrom } = mail;
  const senderName = passedOnFrom ? passedOnFrom.name : mail.senderName;
  const senderEmail = passedOnFrom ? passedOnFrom.email : mail.senderEmail;
  if (senderName === null && senderEmail === null) return null;
  const name = senderName ?? senderEmail?.split('@', 1)[0] ?? '';
  return { name, jabatan: null, email: senderEmail, phone: null };
}

/** Where an office is sought: the letter's subject and signatory first, then what the mail says. */
export function textsAboutOffice(mail: EntryMail | null, letter: LetterDetails): string[] {
  const texts = [
    ...[letter.subject, letter.signatoryName, mail?.senderName, mail?.subject],
    mail?.questions,
  ];
  return texts.filter((text) => typeof text === 'string');
}

const MODE_MENTIONS: readonly (readonly [MeetingMode, RegExp])[] = [
  [
    'videoConference',
    /\b(video\s?con(ference|f)?|vi[ck]on|telekonferensi|zoom|(ms|microsoft) teams|daring|virtual|online)\b/i,
  ],
  ['tatapMuka', /\b(tatap muka|luring|secara langsung|datang langsung|berkunjung|kunjungan)\b/i],
];

/** How it is wished to be held, where a mail and its letter name one way and not the other. */
export function modeNamedIn(texts: readonly (string | null | undefined)[]): MeetingMode | null {
  const said = texts.filter((text) => typeof text === 'string').join('\n');
  const named = MODE_MENTIONS.filter(([, mention]) => mention.test(said)).map(([mode]) => mode);
  return named.length === 1 ? (named[0] ?? null) : null;
}
