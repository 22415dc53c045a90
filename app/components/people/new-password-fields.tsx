import type { FieldMetadata } from '@conform-to/react';
import { PASSWORD_HINT } from '#app/copy/accounts.ts';
import { TextField } from '../forms/controls.tsx';

interface NewPasswordFieldsProps {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly fields: Readonly<Record<'password' | 'repeat', FieldMetadata<any, any, any>>>;
  readonly label?: string;
}

/** A new password, twice: without script nobody can look at what they typed. */
export function NewPasswordFields({ fields, label = 'Kata sandi' }: NewPasswordFieldsProps) {
  return (
    <>
      <TextField
        field={fields.password}
        label={label}
        hint={PASSWORD_HINT}
        type="password"
        autoComplete="new-password"
      />
      <TextField
        field={fields.repeat}
        label={`Ulangi ${label.charAt(0).toLowerCase()}${label.slice(1)}`}
        type="password"
        autoComplete="new-password"
      />
    </>
  );
}

/** Tells password managers whose password it is; it is not to be changed here. */
export function OwnerField({ email }: { readonly email: string }) {
  return (
    <div className="mb-6">
      <label htmlFor="pemilik" className="mb-1 block font-semibold">
        Alamat surel
      </label>
      <input
        id="pemilik"
        type="email"
        autoComplete="username"
        value={email}
        readOnly
        className="control bg-sunk"
      />
    </div>
  );
}
