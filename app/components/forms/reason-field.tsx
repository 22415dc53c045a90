import { ChoiceGroup } from './choice-group.tsx';
import { type ControlProps, TextArea } from './controls.tsx';

interface ReasonFieldProps extends ControlProps {
  readonly ready: {
    readonly field: ControlProps['field'];
    readonly reasons: readonly string[];
  };
}

/** A reason: chosen from those at hand, or in one's own words, which then count alone. */
export function ReasonField({ ready, field, label, hint, optional }: ReasonFieldProps) {
  const { reasons } = ready;
  if (reasons.length === 0) {
    return (
      <TextArea
        {...{ field, label }}
        {...(hint !== undefined && { hint })}
        {...(optional && { optional })}
      />
    );
  }
  return (
    <>
      <ChoiceGroup
        field={ready.field}
        type="radio"
        label={label}
        {...(hint !== undefined && { hint })}
        choices={reasons.map((reason) => ({ value: reason, label: reason }))}
      />
      <TextArea
        field={field}
        label="Atau tulis dengan kata sendiri"
        hint="Jika diisi, kalimat ini yang disampaikan, bukan pilihan di atas."
        rows={3}
      />
    </>
  );
}
