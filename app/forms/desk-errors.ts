import type { FieldError } from '#app/domain/decisions/decision.ts';
import { DESK_FIELDS, type DeskForm } from './desk-form.ts';
import { arrivalIn, filledRows } from './desk-arrival.ts';

/** Sentences by the name of the field of the desk's form they stand beside; the rest under ''. */
export function deskErrors(form: DeskForm, errors: readonly FieldError[]): Record<string, string> {
  return Object.fromEntries(errors.map(({ path, message }) => [fieldOf(form, path), message]));
}

const UNLISTED_FIELDS = {
  name: 'nama',
  jabatan: 'jabatan',
  kind: 'jenis',
  replaces: 'pengganti',
  reason: 'alasan',
} as const;

function fieldOf(form: DeskForm, path: string): string {
  if (path === 'letterWord') return DESK_FIELDS.letterWord;
  if (path === 'headRepresentedBy') return DESK_FIELDS.representedBy;
  const [, list, index = '', field = ''] = /^(guests|unlisted)\.(\d+)\.(\w+)$/.exec(path) ?? [];
  if (list === 'unlisted') return fieldOfRow(form, Number(index), field);
  return list === 'guests' && field === 'reason' ? reasonOfGuest(form, Number(index)) : '';
}

/** Of somebody without a reason of their own, what was said of all. */
function reasonOfGuest(form: DeskForm, index: number): string {
  const id = arrivalIn(form).guests[index]?.guestId;
  if (id === undefined) return '';
  return form.reasons[id]?.trim() ? DESK_FIELDS.reasonOf(id) : DESK_FIELDS.reason;
}

/** Rows that were left empty are not sent on; those that were stand where they were typed. */
function fieldOfRow(form: DeskForm, index: number, field: string): string {
  const row = filledRows(form)[index];
  if (row === undefined || !(field in UNLISTED_FIELDS)) return '';
  if (field === 'reason' && row.reason.trim() === '') return DESK_FIELDS.reason;
  const known = UNLISTED_FIELDS[field as keyof typeof UNLISTED_FIELDS];
  return DESK_FIELDS.unlisted(form.unlisted.indexOf(row), known);
}
