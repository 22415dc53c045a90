import { Optional } from '../forms/field.tsx';

interface LineFieldProps {
  /** Name of the field, and its id. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  readonly placeholder?: string;
}

/** One line of the desk's form, which keeps its own state. */
export function LineField(props: LineFieldProps) {
  const { name, label, value, onChange, error, optional, placeholder } = props;
  return (
    <div>
      <label htmlFor={name} className="mb-1 block font-semibold">
        {label}
        {optional && <Optional />}
      </label>
      {error !== undefined && (
        <p id={`${name}-error`} className="mb-1 font-medium text-bad">
          {error}
        </p>
      )}
      <input
        id={name}
        name={name}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="control"
        autoComplete="off"
        {...(placeholder !== undefined && { placeholder })}
        {...(error !== undefined && {
          'aria-invalid': true,
          'aria-describedby': `${name}-error`,
        })}
      />
    </div>
  );
}
