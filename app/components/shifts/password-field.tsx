import { Field } from '../forms/field.tsx';

/** The password, where there is no PIN or it is not at hand. */
export function LockPasswordField({
  id,
  wrong = false,
}: {
  readonly id: string;
  readonly wrong?: boolean;
}) {
  return (
    <Field id={id} label="Kata sandi" errors={undefined}>
      <input
        id={id}
        name="password"
        type="password"
        autoComplete="current-password"
        aria-invalid={wrong || undefined}
        className="control"
      />
    </Field>
  );
}
