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
  readonly hint?: string;
}

/** One line of the desk's form, which keeps its own state. */
export function LineField(props: LineFieldProps) {
  const { name, label, value, onChange, error, optional, placeholder, hint } = props;
  const about = [hint && `${name}-hint`, error !== undefined && `${name}-error`].filter(Boolean);
  return (
    <div>
      <label htmlFor={name} className="mb-1 block font-semibold">
        {label}
        {optional && <Optional />}
      </label>
      {hint !== undefined && (
        <p id={`${name}-hint`} className="mb-1 text-soft">
          {hint}
        </p>
      )}
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
        {...(error !== undefined && { 'aria-invalid': true })}
        {...(about.length > 0 && { 'aria-describedby': about.join(' ') })}
      />
    </div>
  );
}
