import { SECRET_FIELDS } from '#app/forms/account.ts';
import { type ParkedForm, readParkedForm } from '#app/forms/parked-form.ts';
import { sentForm } from '#app/http/sent-form.server.ts';
import { ownPath } from '#app/http/paths.ts';

/** Longest form that is handed through a sign-in, in characters; files are chosen again. */
const LONGEST = 200_000;

/** What was being sent when the session was over, so that it can be sent after signing in again. */
export async function parkedForm(request: Request, to: string): Promise<ParkedForm> {
  const sent = await sentForm(request);
  const fields = [...(sent.ok ? sent.value : [])].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && !SECRET_FIELDS.includes(name) ? [[name, value]] : [],
  );
  const length = fields.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  return { to, fields: length > LONGEST ? [] : fields };
}

/** What a sign-in page carried along; a form goes back only to a page of our own. */
export function ownParkedForm(form: FormData): ParkedForm | null {
  const parked = readParkedForm(form.get('isian'));
  return parked === null || ownPath(parked.to, '') === '' ? null : parked;
}
