import { getFormProps } from '@conform-to/react';
import type { FieldMetadata, SubmissionResult } from '@conform-to/react';
import { Actions, Button, ButtonLink } from '../button.tsx';
import { ChoiceLine } from '../forms/choice-group.tsx';
import { SelectField, TextField } from '../forms/controls.tsx';
import { FormErrors } from '../forms/error-summary.tsx';
import { FieldErrors } from '../forms/field.tsx';
import { usePageForm } from '../forms/use-page-form.ts';
import { SeenField } from './changed-meanwhile.tsx';

interface NarasumberFormProps {
  /** Id of somebody new, so that sending it twice makes one; null where somebody is changed. */
  readonly newId: string | null;
  /** How far in the record the values were read, where somebody is changed. */
  readonly seen?: number;
  readonly values: {
    readonly name: string;
    readonly email: string;
    readonly unit: string;
    readonly topics: readonly string[];
  };
  readonly units: readonly string[];
  readonly topics: readonly { readonly code: string; readonly name: string }[];
  readonly result: SubmissionResult<string[]> | undefined;
  readonly button: string;
  readonly back: string;
}

/** Who, where to write to, from which unit, for which topics. */
export function NarasumberForm(props: NarasumberFormProps) {
  const { newId, seen, values, units, topics, result, button, back } = props;
  const [form, fields] = usePageForm<{
    name: string;
    email: string;
    unit: string;
    topics: readonly string[];
  }>({ id: 'narasumber', result, defaults: values });
  return (
    <form method="post" {...getFormProps(form)} noValidate className="card max-w-3xl">
      <FormErrors form={form} />
      <SeenField seen={seen} />
      {newId !== null && <input type="hidden" name="id" value={newId} />}
      <TextField field={fields.name} label="Nama" autoComplete="off" />
      <TextField
        field={fields.email}
        label="Alamat surel kantor"
        hint="Undangan kalender dan pemberitahuan dikirim ke sini."
        type="email"
        autoComplete="off"
      />
      <SelectField
        field={fields.unit}
        label="Unit"
        blank="Pilih unit"
        options={units.map((unit) => ({ value: unit, label: unit }))}
      />
      <Topics field={fields.topics} topics={topics} />
      <Actions>
        <Button>{button}</Button>
        <ButtonLink href={back} look="quiet">
          Batal
        </ButtonLink>
      </Actions>
    </form>
  );
}

function Topics({
  field,
  topics,
}: {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly field: FieldMetadata<any, any, any>;
  readonly topics: NarasumberFormProps['topics'];
}) {
  const ticked = [field.initialValue].flat();
  return (
    <fieldset id={field.id} tabIndex={-1} className="mb-6">
      <legend className="mb-1 font-semibold">Topik yang dikuasai</legend>
      <FieldErrors id={field.id} errors={field.errors as string[] | undefined} />
      <div className="grid gap-x-6 sm:grid-cols-2">
        {topics.map(({ code, name }) => (
          <ChoiceLine
            key={code}
            id={`${field.id}-${code}`}
            type="checkbox"
            name={field.name}
            value={code}
            checked={ticked.includes(code)}
            label={name}
          />
        ))}
      </div>
    </fieldset>
  );
}
