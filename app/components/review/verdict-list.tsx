import type { FieldMetadata } from '@conform-to/react';
import { ChoiceLine } from '../forms/choice-group.tsx';
import { describedBy, FieldErrors } from '../forms/field.tsx';

// The library's own types differ for every shape of a form; only name, value and errors matter here.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyField = FieldMetadata<any, any, any>;

export interface VerdictItem {
  readonly key: string;
  readonly label: string;
  /** What was filled in; several lines for a list. */
  readonly value: string | null;
}

const VERDICTS = [
  { value: 'fits', label: 'Cocok' },
  { value: 'differs', label: 'Tidak cocok' },
  { value: 'unclear', label: 'Tidak jelas' },
] as const;

/** What was filled in, line by line, each to be held against the letter. */
export function VerdictList({
  items,
  fields,
}: {
  readonly items: readonly VerdictItem[];
  readonly fields: Readonly<Record<string, AnyField>>;
}) {
  return (
    <div className="mb-6 divide-y divide-line rounded-lg border border-line bg-paper">
      {items.map((item) => (
        <Verdict key={item.key} item={item} field={fields[item.key] as AnyField} />
      ))}
    </div>
  );
}

function Verdict({
  item: { label, value },
  field,
}: {
  readonly item: VerdictItem;
  readonly field: AnyField;
}) {
  const errors = field.errors as string[] | undefined;
  return (
    <fieldset
      id={field.id}
      tabIndex={-1}
      className="px-4 py-2.5 sm:px-5"
      aria-describedby={describedBy(field.id, { hint: undefined, errors })}
    >
      <legend className="sr-only">{label}</legend>
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <div className="min-w-0 flex-1 basis-56">
          <p aria-hidden="true" className="text-sm text-soft">
            {label}
          </p>
          <p className="whitespace-pre-line font-semibold">
            {value ?? <span className="font-normal text-soft">belum diisi</span>}
          </p>
        </div>
        <div className="flex flex-wrap gap-x-5">
          {VERDICTS.map(({ value: verdict, label: text }) => (
            <ChoiceLine
              key={verdict}
              type="radio"
              id={`${field.id}-${verdict}`}
              name={field.name}
              value={verdict}
              label={text}
              checked={field.initialValue === verdict}
            />
          ))}
        </div>
      </div>
      <FieldErrors id={field.id} errors={errors} />
    </fieldset>
  );
}
