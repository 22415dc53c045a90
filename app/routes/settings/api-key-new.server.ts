import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { createApiKey } from '#app/commands/api-keys.server.ts';
import { zNewKey } from '#app/forms/account.ts';
import { readForm } from '#app/forms/read-form.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { unitNames } from '#app/queries/resources.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

export async function loadNewKey(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'manageUsers');
  const regions = [...referenceOf(services.db).regions.values()]
    .filter(({ autonomous }) => autonomous)
    .map(({ code, officialName }) => ({ code, name: officialName }));
  return { units: unitNames(services.db), regions };
}

/** Makes the key; the answer shows it, and nothing else ever does. */
export async function createKey(args: ActionFunctionArgs) {
  const { services, doer, actor } = await requireStaff(args, 'manageUsers');
  const sent = readForm(await requireForm(args.request), zNewKey);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const { region, office, ...form } = sent.value;
  const made = createApiKey(services, doer, { ...form, regionCode: region, officeName: office });
  if (!made.ok) return refusedAnswer(sent, made.error, actor);
  return data({ name: form.name, key: made.value.key });
}
