import type { RequesterOffice } from '../people/office.ts';
import type { EntryMail } from './draft.ts';
import type { LetterDetails } from './letter.ts';
import type { Contact } from './reservation.ts';

/** What a mail and a letter suggest for a request; each waits to be looked at. */
export interface EntrySuggestions {
  readonly office: RequesterOffice | null;
  /** Whence the office is known. */
  readonly officeFrom: 'address' | 'words' | null;
  readonly contact: Contact | null;
  readonly topics: readonly string[];
  readonly questions: string | null;
  readonly letter: LetterDetails;
}

/** Whom to write to: whoever sent the mail, called by the address where it brings no name. */
export function contactOf(mail: Pick<EntryMail, 'senderName' | 'senderEmail'>): Contact | null {
  const { senderName, senderEmail } = mail;
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
