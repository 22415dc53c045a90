import { getFormProps } from '@conform-to/react';
import type { SubmissionResult } from '@conform-to/react';
import { TOPIC_PAGES } from '#app/copy/resource-pages.ts';
import { ROOM_FEATURE_WORDS } from '#app/copy/rooms.ts';
import { ROOM_FEATURES, type RoomFeature } from '#app/domain/schedule/room-feature.ts';
import { Actions, Button, ButtonLink } from '../button.tsx';
import { ChoiceGroup } from '../forms/choice-group.tsx';
import { TextArea, TextField } from '../forms/controls.tsx';
import { FormErrors } from '../forms/error-summary.tsx';
import { usePageForm } from '../forms/use-page-form.ts';
import { SeenField } from './changed-meanwhile.tsx';

const FEATURES = ROOM_FEATURES.map((value) => ({ value, label: ROOM_FEATURE_WORDS[value] }));

interface SmallFormProps {
  /** Id of something new, so that sending it twice makes one; null where it is changed. */
  readonly newId: string | null;
  /** How far in the record the values were read, where something is changed. */
  readonly seen?: number;
  readonly result: SubmissionResult<string[]> | undefined;
  readonly button: string;
  readonly back: string;
}

/** The name of a unit. */
export function UnitForm({ name, ...rest }: SmallFormProps & { readonly name: string }) {
  const { newId, seen, result, button, back } = rest;
  const [form, fields] = usePageForm<{ name: string }>({ id: 'unit', result, defaults: { name } });
  return (
    <form method="post" {...getFormProps(form)} noValidate className="card max-w-2xl">
      <FormErrors form={form} />
      <SeenField seen={seen} />
      {newId !== null && <input type="hidden" name="id" value={newId} />}
      <TextField
        field={fields.name}
        label="Nama unit"
        hint="Lengkap, misalnya Direktorat Dana Transfer Umum."
        autoComplete="off"
      />
      <FormActions button={button} back={back} />
    </form>
  );
}

/** Name and seats of a room, and what stands in it. */
export function RoomForm({
  values,
  ...rest
}: SmallFormProps & {
  readonly values: {
    readonly name: string;
    readonly capacity: string;
    readonly features: readonly RoomFeature[];
  };
}) {
  const { newId, seen, result, button, back } = rest;
  const [form, fields] = usePageForm<typeof values>({
    ...{ id: 'ruang', result, defaults: values },
  });
  return (
    <form method="post" {...getFormProps(form)} noValidate className="card max-w-2xl">
      <FormErrors form={form} />
      <SeenField seen={seen} />
      {newId !== null && <input type="hidden" name="id" value={newId} />}
      <TextField field={fields.name} label="Nama ruang" autoComplete="off" />
      <TextField
        field={fields.capacity}
        label="Jumlah kursi"
        hint="Termasuk kursi narasumber."
        inputMode="numeric"
        short
      />
      <ChoiceGroup
        field={fields.features}
        type="checkbox"
        label="Perlengkapan"
        optional
        choices={FEATURES}
      />
      <FormActions button={button} back={back} />
    </form>
  );
}

/** Name and spellings of a topic; the code only of a new one. */
export function TopicForm({
  values,
  isNew,
  ...rest
}: Omit<SmallFormProps, 'newId'> & {
  readonly isNew: boolean;
  readonly values: { readonly code: string; readonly name: string; readonly synonyms: string };
}) {
  const { seen, result, button, back } = rest;
  const [form, fields] = usePageForm<{ code: string; name: string; synonyms: string }>({
    ...{ id: 'topik', result, defaults: values },
  });
  const { add, name, spellings, spellingsHint } = TOPIC_PAGES;
  return (
    <form method="post" {...getFormProps(form)} noValidate className="card max-w-2xl">
      <FormErrors form={form} />
      <SeenField seen={seen} />
      {isNew && <TextField field={fields.code} label={add.code} hint={add.codeHint} short />}
      <TextField field={fields.name} label={name} autoComplete="off" />
      <TextArea field={fields.synonyms} label={spellings} hint={spellingsHint} rows={8} optional />
      <FormActions button={button} back={back} />
    </form>
  );
}

function FormActions({ button, back }: Pick<SmallFormProps, 'button' | 'back'>) {
  return (
    <Actions>
      <Button>{button}</Button>
      <ButtonLink href={back} look="quiet">
        Batal
      </ButtonLink>
    </Actions>
  );
}
