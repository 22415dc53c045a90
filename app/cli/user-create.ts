import { z } from 'zod';
import { createUser, type NewUser } from '#app/commands/people.server.ts';
import { zRequiredLine } from '#app/forms/words.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { type Args, type Command, done, refused } from './command.ts';
import { reasonOf } from './reason.ts';
import { roleOption } from './role-option.ts';

const zEmail = z.email().max(254);

export const userCreateCommand: Command = {
  words: ['user', 'create'],
  usage: '--email E --name N --role R [--unit U]',
  summary: 'Membuat akun pegawai dan menampilkan tautan aktivasi yang berlaku sekali.',
  options: {
    email: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string' },
    unit: { type: 'string' },
  },
  read: (args) => {
    const form = formOf(args);
    if (!form.ok) return form;
    return ok(({ house, doer }) => {
      const made = createUser(house, doer, form.value);
      if (!made.ok) return refused(reasonOf(made.error));
      const { id, activationUrl } = made.value;
      const { email, name, role } = form.value;
      return done(
        { id, email: email.toLowerCase(), name, role, activationUrl },
        `Akun ${email} (${role}) dibuat. Tautan aktivasi, berlaku sekali dan tiga hari:\n${activationUrl}\n`,
      );
    });
  },
};

function formOf(args: Args): Result<NewUser, string> {
  const { option, rest } = args;
  if (rest.length > 0) return refuse(`Tidak dikenal: ${rest.join(' ')}.`);
  const email = zEmail.safeParse(option('email') ?? '');
  if (!email.success) return refuse('Sebutkan --email dengan alamat surel yang sah.');
  const name = zRequiredLine().safeParse(option('name') ?? '');
  if (!name.success) return refuse('Sebutkan --name, paling banyak 200 karakter.');
  const role = roleOption(args);
  if (!role.ok) return role;
  const unit = option('unit');
  if (role.value === 'unit' && unit === null) return refuse('Peran unit memerlukan --unit.');
  return ok({ email: email.data, name: name.data, role: role.value, unit });
}
