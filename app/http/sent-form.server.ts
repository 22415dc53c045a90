import { MAX_MAIL_BYTES } from '#app/documents/letters/limits.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { formDataOf, MULTIPART_LIMIT, readBytes } from './api/read-body.server.ts';

/** The largest form without a file, in bytes. */
const FORM_LIMIT = 512 * 1024;

/** A mail, and what multipart adds. */
const MAIL_FORM_LIMIT = MAX_MAIL_BYTES + 64 * 1024;

/** What the form library adds to a form; each holds JSON, and a form in which it does not is not ours. */
const LIBRARY_FIELDS = ['__intent__', '__state__'];

/** Why a form is not read, as the status of its answer. */
type FormRefusal = 400 | 413;

/** Reads a page's form, counted while it comes in. */
export function sentForm(request: Request): Promise<Result<FormData, FormRefusal>> {
  return readForm(request, FORM_LIMIT);
}

/** The same for a form that brings a letter; the letter's own limit is asked later. */
export function sentLetterForm(request: Request): Promise<Result<FormData, FormRefusal>> {
  return readForm(request, MULTIPART_LIMIT);
}

/** The same for a form that brings a mail with a letter in it. */
export function sentMailForm(request: Request): Promise<Result<FormData, FormRefusal>> {
  return readForm(request, MAIL_FORM_LIMIT);
}

/** The files of a form's field, in the order in which they were chosen; none where none was. */
export async function filesIn(
  form: FormData,
  name: string,
): Promise<{ readonly bytes: Uint8Array; readonly name: string }[]> {
  const files = form.getAll(name).filter((file) => typeof file !== 'string');
  return Promise.all(
    files
      .filter((file) => file.size > 0 || file.name !== '')
      .map(async (file) => ({
        bytes: new Uint8Array(await file.arrayBuffer()),
        name: file.name,
      })),
  );
}

async function readForm(request: Request, limit: number): Promise<Result<FormData, FormRefusal>> {
  const bytes = await readBytes(request, limit);
  if (!bytes.ok) return refuse(413);
  const form = await formDataOf(request, bytes.value);
  return form === null || !LIBRARY_FIELDS.every((name) => isReadable(form.get(name)))
    ? refuse(400)
    : ok(form);
}

function isReadable(field: FormDataEntryValue | null): boolean {
  if (field === null || field === '') return true;
  try {
    const value: unknown = JSON.parse(String(field));
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}
