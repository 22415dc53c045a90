import type { FieldMetadata } from '@conform-to/react';
import { ChoiceLine } from '../forms/choice-group.tsx';
import { FieldErrors } from '../forms/field.tsx';
import { People, ticksOf } from './people-field.tsx';
import type { PlanPage } from './view.ts';
import type { SittingChoices } from './sitting-view.ts';
import { Rooms } from './room-field.tsx';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyField = FieldMetadata<any, any, any>;

/** With whom and where one sitting is held. */
export function SittingFields({
  fields,
  choices,
  mode,
  asksWith = null,
}: {
  readonly fields: Readonly<Record<'narasumber' | 'unit' | 'ruang', AnyField>>;
  readonly choices: SittingChoices;
  readonly mode: PlanPage['mode'];
  /** Of the first sitting alone: id of the form that asks a unit before anything is decided. */
  readonly asksWith?: string | null;
}) {
  return (
    <>
      <People field={fields.narasumber} people={choices.people} />
      <Units field={fields.unit} chosen={choices} asksWith={asksWith} />
      {mode === 'tatapMuka' && <Rooms field={fields.ruang} chosen={choices} />}
    </>
  );
}

function Units({
  field,
  chosen,
  asksWith,
}: {
  readonly field: AnyField;
  readonly chosen: SittingChoices;
  readonly asksWith: string | null;
}) {
  const ticked = ticksOf(field.initialValue);
  const errors = field.errors as string[] | undefined;
  // What suggests itself stands first; a unit alone is enough, its narasumber follow.
  const units = [...chosen.units].sort(
    (a, b) =>
      Number(b.asked !== null) - Number(a.asked !== null) ||
      Number(b.because !== null) - Number(a.because !== null),
  );
  return (
    <details
      className="mb-5"
      open={ticked.length > 0 || errors !== undefined || units.some(({ asked }) => asked !== null)}
    >
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
        {units.map(({ id, name, because, asked }) => (
          <ChoiceLine
            key={id}
            id={`${field.id}-${id}`}
            type="checkbox"
            name={field.name}
            value={id}
            checked={ticked.includes(id)}
            label={name}
            {...((asked ?? because) !== null && {
              hint: [asked, because].filter(Boolean).join(' · '),
            })}
          />
        ))}
        {asksWith !== null && <AskFirst units={units} form={asksWith} />}
      </fieldset>
    </details>
  );
}

/** One click asks a unit that suggests itself, and leaves the request undecided. */
function AskFirst({
  units,
  form,
}: {
  readonly units: SittingChoices['units'];
  readonly form: string;
}) {
  const open = units.filter(({ because, asked }) => because !== null && asked === null);
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      {open.slice(0, 2).map(({ id, name }) => (
        // A form of its own: Enter in a field of the plan must not ask a unit.
        <button
          key={id}
          type="submit"
          form={form}
          name="unit"
          value={id}
          className="min-h-8 cursor-pointer text-left font-semibold text-link underline underline-offset-3"
        >
          Minta {name} dahulu, putuskan nanti
        </button>
      ))}
    </p>
  );
}
