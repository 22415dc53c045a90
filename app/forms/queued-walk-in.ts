import { zWalkInPage } from './desk-pages.ts';
import { formDataOf, type QueuedDeed, SEEN_NUMBERS } from './queued-deed.ts';
import { readForm } from './read-form.ts';

/** A group without appointment as a device wrote it down, read by the reader of the desk's own page. */
export function queuedWalkIn({ fields }: Pick<QueuedDeed, 'fields'>) {
  const sent = new Map(fields);
  const text = (name: string): string => sent.get(name) ?? '';
  const seen = sent.get(SEEN_NUMBERS);
  return {
    page: readForm(formDataOf(fields), zWalkInPage),
    office: { kode: text('kode'), badan: text('badan'), instansi: text('instansi') },
    /** Requests of that office which the device knew of; null where it did not look. */
    seen: seen === undefined ? null : seen.split(',').filter((number) => number !== ''),
    /** What was typed, field by field, for a page that takes it over. */
    typed: Object.fromEntries(TYPED.map((name) => [name, text(name)])) as Typed,
  };
}

const TYPED = [
  'guestCount',
  'names',
  'headVerdict',
  'topic',
  'contactName',
  'contactPhone',
] as const;

/** What the desk had typed of the group. */
export type Typed = Readonly<Record<(typeof TYPED)[number], string>>;
