import type { FieldMetadata } from '@conform-to/react';
import { ChoiceLine } from '../forms/choice-group.tsx';
import { TextField } from '../forms/controls.tsx';
import { FieldErrors } from '../forms/field.tsx';
import { Icon } from '../icon.tsx';
import { People, ticksOf } from './people-field.tsx';
import type { ChosenSlot, PlanPage } from './view.ts';

/** What a page of a plan sends. */
export interface PlanFormFields {
  readonly revision: number;
  readonly waktu: string;
  readonly narasumber: readonly string[];
  readonly unit: readonly string[];
  readonly ruang: string;
  readonly tautan: string;
  readonly pesan: string;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyField = FieldMetadata<any, any, any>;

interface PlanFieldsProps {
  readonly fields: Readonly<Record<'narasumber' | 'unit' | 'ruang' | 'tautan', AnyField>>;
  readonly chosen: ChosenSlot;
  readonly mode: PlanPage['mode'];
}

/** With whom and where, at the chosen hour. */
export function PlanFields({ fields, chosen, mode }: PlanFieldsProps) {
  return (
    <section aria-labelledby="penugasan" className="min-w-0">
      <h2 id="penugasan" tabIndex={-1} className="mb-2">
        {mode === 'tatapMuka' ? 'Narasumber dan ruang' : 'Narasumber dan tautan'}
      </h2>
      <p className="mb-3 text-sm text-soft">{chosen.text}</p>
      <People field={fields.narasumber} people={chosen.people} />
      <Units field={fields.unit} chosen={chosen} />
      {mode === 'tatapMuka' ? (
        <Rooms field={fields.ruang} chosen={chosen} />
      ) : (
        <TextField
          field={fields.tautan}
          type="url"
          inputMode="url"
          label="Tautan rapat"
          optional
          hint="Microsoft Teams, berawalan https://. Boleh menyusul sebelum hari konsultasi."
        />
      )}
    </section>
  );
}

function Units({ field, chosen }: { readonly field: AnyField; readonly chosen: ChosenSlot }) {
  const ticked = ticksOf(field.initialValue);
  const errors = field.errors as string[] | undefined;
  // What suggests itself stands first; a unit alone is enough, its narasumber follow.
  const units = [...chosen.units].sort(
    (a, b) => Number(b.because !== null) - Number(a.because !== null),
  );
  return (
    <details className="mb-5" open={ticked.length > 0 || errors !== undefined}>
      <summary className="min-h-9 py-1.5 font-semibold">
        Minta unit menunjuk narasumber
        {ticked.length > 0 && (
          <span className="font-normal text-soft"> ({ticked.length} unit)</span>
        )}
      </summary>
      <fieldset id={field.id} tabIndex={-1}>
        <legend className="mb-1 text-sm text-soft">
          Unit seorang narasumber ikut dengan sendirinya. Cukup unitnya saja bila namanya belum
          diketahui.
        </legend>
        <FieldErrors id={field.id} errors={errors} />
        {units.map(({ id, name, because }) => (
          <ChoiceLine
            key={id}
            id={`${field.id}-${id}`}
            type="checkbox"
            name={field.name}
            value={id}
            checked={ticked.includes(id)}
            label={name}
            {...(because !== null && { hint: because })}
          />
        ))}
      </fieldset>
    </details>
  );
}

function Rooms({ field, chosen }: { readonly field: AnyField; readonly chosen: ChosenSlot }) {
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
