import { data } from '@remix-run/node';
import { formDataOf, readBytes } from '#app/http/api/read-body.server.ts';

/** The longest form of a page that is open to everyone, in bytes: a parked form that is handed through. */
const FORM_LIMIT = 2 * 1024 * 1024;

/** What was sent to a page that anybody may send to: counted while it comes in, 413 or 400 where it is no form. */
export async function sentForm(request: Request): Promise<FormData> {
  const bytes = await readBytes(request, FORM_LIMIT);
  if (!bytes.ok) throw data(null, { status: 413 });
  const form = await formDataOf(request, bytes.value);
  if (form === null) throw data(null, { status: 400 });
  return form;
}

/** One field of it as text; '' where it was not sent, or as a file. */
export function textField(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
