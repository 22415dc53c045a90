import type { ReactNode } from 'react';
import { POLICY_FIELDS } from '#app/forms/policy-form.ts';
import { Button } from '../button.tsx';
import { FieldErrors } from '../forms/field.tsx';
import { type DraftFields, fieldId } from './draft-view.ts';

interface RowProps {
  readonly name: string;
  readonly rowKey: string;
  readonly index: number;
  readonly errors: DraftFields['errors'];
  readonly children: ReactNode;
}

/** A row of hours, which can be taken away. */
export function Row({ name, rowKey, index, errors, children }: RowProps) {
  const id = fieldId(name);
  return (
    <li id={id} tabIndex={-1} className="rounded border border-line p-3">
      <FieldErrors id={id} errors={errors[name]} />
      {children}
      <div className="mt-2 -ml-4">
        <Button
          look="quiet"
          name={POLICY_FIELDS.step}
          value={`hapus:${rowKey}:${index}`}
          formAction={`#${fieldId(rowKey)}`}
        >
          Hapus baris {index + 1}
        </Button>
      </div>
    </li>
  );
}

interface FromToProps {
  readonly name: string;
  readonly type: 'text' | 'date';
  readonly words: readonly [from: string, to: string];
  readonly from: string;
  readonly to: string;
  readonly errors: DraftFields['errors'];
}

/** From which hour, and to which. */
export function FromTo({ name, type, words, from, to, errors }: FromToProps) {
  const ends = [
    ['from', words[0], from],
    ['to', words[1], to],
  ] as const;
  return (
    <div className="mt-2 flex flex-wrap gap-x-4 gap-y-2">
      {ends.map(([end, label, value]) => {
        const id = fieldId(`${name}.${end}`);
        const wrong = errors[`${name}.${end}`];
        return (
          <div key={end}>
            <label htmlFor={id} className="mb-1 block text-sm">
              {label}
            </label>
            <FieldErrors id={id} errors={wrong} />
            <input
              {...{ id, type }}
              {...(type === 'text' && { inputMode: 'numeric' as const, placeholder: '09.00' })}
              name={`${name}.${end}`}
              defaultValue={value}
              className={`control ${type === 'text' ? 'max-w-24' : 'min-w-36'}`}
              {...(wrong && { 'aria-invalid': true, 'aria-describedby': `${id}-error` })}
            />
          </div>
        );
      })}
    </div>
  );
}
