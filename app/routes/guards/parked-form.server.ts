import { SECRET_FIELDS } from '#app/forms/account.ts';
import type { ParkedForm } from '#app/forms/parked-form.ts';

/** Longest form that is handed through a sign-in, in characters; files are chosen again. */
const LONGEST = 200_000;

/** What was being sent when the session was over, so that it can be sent after signing in again. */
export async function parkedForm(request: Request, to: string): Promise<ParkedForm> {
  const form = await request.formData().catch(() => null);
  const fields = [...(form ?? [])].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && !SECRET_FIELDS.includes(name) ? [[name, value]] : [],
  );
  const length = fields.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  return { to, fields: length > LONGEST ? [] : fields };
}
