import type { FieldMetadata } from '@conform-to/react';
import { ROLE_WORDS } from '#app/copy/people.ts';
import { ACCOUNT_ROLES } from '#app/forms/account.ts';
import { paths } from '#app/http/paths.ts';
import { SelectField, TextField } from '../forms/controls.tsx';

interface AccountFieldsProps {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly fields: Readonly<Record<'name' | 'role' | 'unit', FieldMetadata<any, any, any>>>;
  readonly units: readonly string[];
  readonly roleHint?: string;
}

/** Name, role and unit of an account. */
export function AccountFields({ fields, units, roleHint }: AccountFieldsProps) {
  return (
    <>
      <TextField field={fields.name} label="Nama" autoComplete="off" />
      <SelectField
        field={fields.role}
        label="Peran"
        blank="Pilih peran"
        options={ACCOUNT_ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role] }))}
        {...(roleHint !== undefined && { hint: roleHint })}
      />
      <SelectField
        field={fields.unit}
        label="Unit teknis"
        optional
        hint={
          <>
            Wajib bagi koordinator unit. Belum ada dalam daftar? Tambahkan di{' '}
            <a href={paths.units}>Unit teknis</a>.
          </>
        }
        blank="Tidak ada"
        options={units.map((unit) => ({ value: unit, label: unit }))}
      />
    </>
  );
}
