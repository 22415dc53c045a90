import type { FieldMetadata } from '@conform-to/react';
import type { ReactNode } from 'react';
import { describedBy, FieldErrors, type FieldFrame, hintId, Optional } from './field.tsx';

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Shown, and told why not, but not to be chosen. */
  readonly disabled?: boolean;
}

interface ChoiceGroupProps extends FieldFrame {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly field: FieldMetadata<any, any, any>;
  /** `radio` for one, `checkbox` for any number. */
  readonly type: 'radio' | 'checkbox';
  readonly choices: readonly Choice[];
  /** Side by side where there is room; for short words. */
  readonly inline?: boolean;
}

/** One or several of a few: native buttons, each with its whole line as the target. */
export function ChoiceGroup({
  field,
  type,
  label,
  hint,
  optional,
  choices,
  inline,
}: ChoiceGroupProps) {
  const errors = field.errors as string[] | undefined;
  const chosen = chosenOf(field.initialValue);
  return (
    <fieldset
      id={field.id}
      className="mb-6 last:mb-0"
      aria-describedby={describedBy(field.id, { hint, errors })}
      tabIndex={-1}
    >
      <legend className="mb-1 font-semibold">
        {label}
        {optional && <Optional />}
      </legend>
      {hint !== undefined && (
        <p id={hintId(field.id)} className="mb-1.5 max-w-xl text-sm text-soft">
          {hint}
        </p>
      )}
      <FieldErrors id={field.id} errors={errors} />
      <div className={inline ? 'flex flex-wrap gap-x-6 gap-y-1' : 'max-w-2xl space-y-1'}>
        {choices.map((choice, index) => (
          <ChoiceLine
            key={choice.value}
            {...choice}
            type={type}
            id={`${field.id}-${index}`}
            name={field.name}
            formId={field.formId}
            checked={chosen.includes(choice.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface ChoiceLineProps extends Choice {
  readonly id: string;
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly formId?: string;
  readonly checked?: boolean;
  /** Where the page goes on, once it is back. */
  readonly focused?: boolean;
  readonly onChange?: () => void;
}

/** One button with its words; the whole line takes the tap. */
export function ChoiceLine(props: ChoiceLineProps) {
  const { id, type, name, formId, value, label, hint, disabled, checked, focused, onChange } =
    props;
  return (
    <div className="relative flex min-h-11 min-w-11 items-start gap-3 py-1.5">
      <input
        id={id}
        type={type}
        name={name}
        {...(formId !== undefined && { form: formId })}
        value={value}
        defaultChecked={checked}
        autoFocus={focused}
        disabled={disabled}
        onChange={onChange}
        className="relative z-1 mt-0.5 size-6 shrink-0"
        aria-describedby={hint === undefined ? undefined : hintId(id)}
      />
      <div className="min-w-0">
        {/* Spread over the line. */}
        <label
          htmlFor={id}
          className={`block after:absolute after:inset-0 ${disabled ? 'text-soft' : 'cursor-pointer'}`}
        >
          {label}
        </label>
        {hint !== undefined && (
          <div id={hintId(id)} className="text-sm text-soft [&_a]:relative [&_a]:z-1">
            {hint}
          </div>
        )}
      </div>
    </div>
  );
}

function chosenOf(initial: unknown): readonly string[] {
  if (Array.isArray(initial))
    return initial.filter((one): one is string => typeof one === 'string');
  return typeof initial === 'string' ? [initial] : [];
}
