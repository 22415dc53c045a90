import type { FieldMetadata } from '@conform-to/react';
import { ChoiceLine } from '../forms/choice-group.tsx';
import { FieldErrors } from '../forms/field.tsx';
import { Icon } from '../icon.tsx';
import type { SittingChoices } from './sitting-view.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyField = FieldMetadata<any, any, any>;

/** The rooms of a sitting, each with what speaks against it. */
export function Rooms({
  field,
  chosen,
}: {
  readonly field: AnyField;
  readonly chosen: SittingChoices;
}) {
  const ticked = typeof field.initialValue === 'string' ? field.initialValue : '';
  return (
    <fieldset id={field.id} tabIndex={-1} className="mb-4">
      <legend className="mb-1 font-semibold">Ruang</legend>
      <FieldErrors id={field.id} errors={field.errors as string[] | undefined} />
      {chosen.rooms.map(({ id, name, words, state }) => (
        <ChoiceLine
          key={id}
          id={`${field.id}-${id}`}
          type="radio"
          name={field.name}
          value={id}
          checked={ticked === id}
          disabled={state === 'taken'}
          label={
            <>
              {name}{' '}
              <span className={`text-sm ${state === 'taken' ? 'text-bad' : 'text-soft'}`}>
                {state === 'care' && (
                  <Icon name="alert" className="mr-1 align-[-0.2em] text-warn" />
                )}
                {state === 'taken' && <Icon name="block" className="mr-1 align-[-0.2em]" />}
                {words}
              </span>
            </>
          }
        />
      ))}
      <ChoiceLine
        id={`${field.id}-nanti`}
        type="radio"
        name={field.name}
        value=""
        checked={ticked === ''}
        label={
          <>
            Menyusul <span className="text-sm text-soft">sebelum hari konsultasi</span>
          </>
        }
      />
    </fieldset>
  );
}
