import { Actions, Button } from '../button.tsx';
import { Field } from './field.tsx';

/** Address and password of somebody of the house. */
export function SignInFields({ email = '' }: { readonly email?: string }) {
  return (
    <>
      <Field id="email" label="Alamat surel kantor" errors={undefined}>
        <input
          id="email"
          name="email"
          type="email"
          autoComplete="username"
          defaultValue={email}
          className="control"
        />
      </Field>
      <Field id="password" label="Kata sandi" errors={undefined}>
        <input
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          className="control"
        />
      </Field>
      <Actions>
        <Button wide>Masuk</Button>
      </Actions>
    </>
  );
}
