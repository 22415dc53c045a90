import { createApiKey, type NewApiKey } from '#app/commands/api-keys.server.ts';
import { zRequiredLine } from '#app/forms/words.ts';
import { BODIES } from '#app/domain/people/office.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { type Args, type Command, done, refused } from './command.ts';
import { reasonOf } from './reason.ts';
import { roleOption } from './role-option.ts';

export const apiKeyCreateCommand: Command = {
  words: ['api-key', 'create'],
  usage: '--name N --role R [--region CODE --body B [--opd O]] [--office NAMA] [--unit U]',
  summary: 'Membuat kunci API satu peran; kunci pemda menyebut daerahnya, kunci unit unitnya.',
  options: {
    name: { type: 'string' },
    role: { type: 'string' },
    region: { type: 'string' },
    body: { type: 'string' },
    opd: { type: 'string' },
    office: { type: 'string' },
    unit: { type: 'string' },
  },
  read: (args) => {
    const form = formOf(args);
    if (!form.ok) return form;
    return ok(({ house, doer }) => {
      const made = createApiKey(house, doer, form.value);
      if (!made.ok) return refused(reasonOf(made.error));
      const { name, role } = form.value;
      const { id, key } = made.value;
      return done(
        { id, name, role, key },
        `Kunci API “${name}” (${role}) dibuat. Simpan sekarang; kunci ini tidak ditampilkan lagi:\n${key}\n`,
      );
    });
  },
};

function formOf(args: Args): Result<NewApiKey, string> {
  const { option, rest } = args;
  if (rest.length > 0) return refuse(`Tidak dikenal: ${rest.join(' ')}.`);
  const name = zRequiredLine().safeParse(option('name') ?? '');
  if (!name.success) return refuse('Sebutkan --name, paling banyak 200 karakter.');
  const role = roleOption(args);
  if (!role.ok) return role;
  const unit = option('unit');
  if (role.value === 'unit' && unit === null) return refuse('Kunci unit memerlukan --unit.');
  const printed = option('body');
  const body = BODIES.find((known) => known === printed) ?? null;
  if (printed !== null && body === null) {
    return refuse(`--body harus salah satu dari: ${BODIES.join(', ')}.`);
  }
  const regionCode = option('region');
  const officeName = option('office');
  if (role.value === 'pemda') {
    if (body === null) return refuse('Kunci pemda memerlukan --body.');
    const ofRegion = body === 'pemda' || body === 'dprd';
    if (ofRegion && regionCode === null) return refuse('Kunci pemda memerlukan --region.');
    if (!ofRegion && officeName === null) {
      return refuse('Kunci untuk K/L dan lembaga lain memerlukan --office.');
    }
  }
  const opd = option('opd');
  return ok({ name: name.data, role: role.value, regionCode, body, officeName, opd, unit });
}
