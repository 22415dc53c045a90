import addressparser from 'nodemailer/lib/addressparser';
import { singleLine } from '#emails/tidy.ts';

/** A name and an address, as in `From`. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** Reads `Name <address>`; a setting that names no address is a fault of the installation. */
export function parseMailbox(text: string): Mailbox {
  const [first] = addressparser(singleLine(text), { flatten: true });
  if (first === undefined || !first.address.includes('@')) {
    throw new Error(`Not an address of mail: ${JSON.stringify(text)}`);
  }
  return { name: first.name === '' ? first.address : first.name, address: first.address };
}

export function domainOf(mailbox: Mailbox): string {
  return mailbox.address.slice(mailbox.address.lastIndexOf('@') + 1);
}
