import { data } from '@remix-run/node';
import { sentForm } from '#app/http/sent-form.server.ts';

/** The form that was sent; one that is too large or cannot be read is answered with its status. */
export async function requireForm(request: Request): Promise<FormData> {
  const form = await sentForm(request);
  if (!form.ok) throw data(null, { status: form.error });
  return form.value;
}
