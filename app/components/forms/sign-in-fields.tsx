import { Actions, Button } from '../button.tsx';
import { Field } from './field.tsx';

interface SignInFieldsProps {
  readonly email?: string;
  /** The last try did not go through; which of the two was wrong is not told. */
  readonly wrong?: boolean;
}

/** Address and password of somebody of the house. */
export function SignInFields({ email = '', wrong = false }: SignInFieldsProps) {
  const invalid = wrong || undefined;
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
          aria-invalid={invalid}
        />
      </Field>
      <Field id="password" label="Kata sandi" errors={undefined}>
        <input
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          className="control"
          aria-invalid={invalid}
        />
      </Field>
      <Actions>
        <Button wide>Masuk</Button>
      </Actions>
    </>
  );
}
