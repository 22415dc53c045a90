import { type FieldMetadata, getInputProps, getTextareaProps } from '@conform-to/react';
import { describedBy, Field, type FieldFrame } from './field.tsx';

/** A field of a form as the form library gives it. */
type AnyField = FieldMetadata<unknown, Record<string, unknown>, string[]>;

export interface ControlProps extends FieldFrame {
  // The library's own types differ for every shape of a form; a control only needs name, value and errors.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly field: FieldMetadata<any, any, any>;
}

interface TextFieldProps extends ControlProps {
  readonly type?:
    'text' | 'email' | 'tel' | 'password' | 'date' | 'number' | 'search' | 'url' | 'time';
  readonly autoComplete?: string;
  readonly inputMode?: 'numeric' | 'email' | 'tel' | 'url' | 'search';
  readonly spellCheck?: boolean;
  /** Short values get a short box. */
  readonly short?: boolean;
  readonly placeholder?: string;
  /** The one field a page opens on. */
  readonly autoFocus?: boolean;
  /** Id of a `datalist` with suggestions. */
  readonly list?: string;
}

/** One line. */
export function TextField({
  field,
  label,
  hint,
  optional,
  type = 'text',
  short,
  ...rest
}: TextFieldProps) {
  const known = field as AnyField;
  const { key, ...input } = getInputProps(known, { type, ariaAttributes: false });
  return (
    <Field
      id={known.id}
      label={label}
      hint={hint}
      errors={known.errors}
      {...(optional && { optional })}
    >
      <input
        key={key}
        {...input}
        // What must be filled in is said in words by the server; the browser's own bubbles are not ours.
        required={false}
        className={`control ${short ? 'max-w-48' : ''}`}
        aria-invalid={known.valid ? undefined : true}
        aria-describedby={describedBy(known.id, { hint, errors: known.errors })}
        {...rest}
      />
    </Field>
  );
}

interface TextAreaProps extends ControlProps {
  readonly rows?: number;
}

/** Several lines. */
export function TextArea({ field, label, hint, optional, rows = 4 }: TextAreaProps) {
  const known = field as AnyField;
  const { key, ...input } = getTextareaProps(known, { ariaAttributes: false });
  return (
    <Field
      id={known.id}
      label={label}
      hint={hint}
      errors={known.errors}
      {...(optional && { optional })}
    >
      <textarea
        key={key}
        {...input}
        required={false}
        rows={rows}
        className="control"
        aria-invalid={known.valid ? undefined : true}
        aria-describedby={describedBy(known.id, { hint, errors: known.errors })}
      />
    </Field>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
  /** Heading over it and the options of the same group that follow it. */
  readonly group?: string;
}

interface SelectFieldProps extends ControlProps {
  readonly options: readonly Option[];
  /** The first line, which chooses nothing. */
  readonly blank?: string;
}

/** One of a list too long for radio buttons. */
export function SelectField({ field, label, hint, optional, options, blank }: SelectFieldProps) {
  const known = field as AnyField;
  const initial = typeof known.initialValue === 'string' ? known.initialValue : '';
  return (
    <Field
      id={known.id}
      label={label}
      hint={hint}
      errors={known.errors}
      {...(optional && { optional })}
    >
      <select
        key={known.key}
        id={known.id}
        name={known.name}
        form={known.formId}
        defaultValue={initial}
        className="control"
        aria-invalid={known.valid ? undefined : true}
        aria-describedby={describedBy(known.id, { hint, errors: known.errors })}
      >
        {blank !== undefined && <option value="">{blank}</option>}
        <Options options={options} />
      </select>
    </Field>
  );
}

function Options({ options }: { readonly options: readonly Option[] }) {
  const groups = new Map<string, Option[]>();
  for (const option of options) {
    const { group = '' } = option;
    groups.set(group, [...(groups.get(group) ?? []), option]);
  }
  return [...groups].map(([group, grouped]) => {
    const lines = grouped.map(({ value, label, disabled }) => (
      <option key={value} value={value} {...(disabled && { disabled })}>
        {label}
      </option>
    ));
    return group === '' ? (
      lines
    ) : (
      <optgroup key={group} label={group}>
        {lines}
      </optgroup>
    );
  });
}

interface FileFieldProps extends ControlProps {
  /** Media types and endings the file dialog offers. */
  readonly accept: string;
  readonly multiple?: boolean;
}

/** A file; the browser never gives one back, so it is asked for again after an error. */
export function FileField({ field, label, hint, optional, accept, multiple }: FileFieldProps) {
  const known = field as AnyField;
  return (
    <Field
      id={known.id}
      label={label}
      hint={hint}
      errors={known.errors}
      {...(optional && { optional })}
    >
      <input
        key={known.key}
        type="file"
        id={known.id}
        name={known.name}
        form={known.formId}
        accept={accept}
        multiple={multiple}
        className="control file:mr-3 file:rounded file:border-0 file:bg-sunk file:px-3 file:py-1.5 file:font-semibold"
        aria-invalid={known.valid ? undefined : true}
        aria-describedby={describedBy(known.id, { hint, errors: known.errors })}
      />
    </Field>
  );
}
