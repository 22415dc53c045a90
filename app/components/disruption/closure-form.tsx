import { getFormProps, type SubmissionResult } from '@conform-to/react';
import { CLOSES_WORDS, CLOSURE_PAGES } from '#app/copy/closures.ts';
import { paths } from '#app/http/paths.ts';
import { NoticeBox } from '../blocks.tsx';
import { Actions, Button, ButtonLink } from '../button.tsx';
import { ChoiceGroup } from '../forms/choice-group.tsx';
import { type Option, SelectField, TextArea, TextField } from '../forms/controls.tsx';
import { FormErrors } from '../forms/error-summary.tsx';
import { usePageForm } from '../forms/use-page-form.ts';
import { ComingList } from '../resources/confirm-retire.tsx';

type Lines = Parameters<typeof ComingList>[0]['coming'];

/** What a closure would touch. */
export interface ClosurePreview {
  readonly mark: string;
  readonly approved: Lines;
  readonly held: Lines;
}

interface ClosureFormProps {
  readonly newId: string;
  readonly what: string;
  readonly mode: string;
  readonly options: readonly Option[];
  readonly result: SubmissionResult<string[]> | undefined;
  readonly preview: ClosurePreview | null;
}

interface Values extends Record<string, unknown> {
  readonly id: string;
  readonly what: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly fromTime: string;
  readonly toTime: string;
  readonly closes: string;
  readonly reason: string;
}

/** What is closed, when and why; first the consequences are shown, then it is made. */
export function ClosureForm(props: ClosureFormProps) {
  const { newId, what, mode, options, result, preview } = props;
  const [form, fields] = usePageForm<Values>({
    ...{ id: 'penutupan', result, defaults: { id: newId, what, closes: mode } },
  });
  const { add } = CLOSURE_PAGES;
  const closes = (['all', 'tatapMuka', 'videoConference'] as const).map((value) => ({
    value: value === 'all' ? 'semua' : value,
    label: CLOSES_WORDS[value],
  }));
  return (
    <form method="post" {...getFormProps(form)} noValidate className="max-w-3xl">
      <FormErrors form={form} />
      {preview !== null && <Preview preview={preview} />}
      <div className="card">
        <input type="hidden" name={fields.id.name} value={fields.id.initialValue ?? newId} />
        <SelectField field={fields.what} label={add.what} options={options} />
        <div className="mb-6 grid gap-x-6 sm:grid-cols-2">
          <TextField field={fields.firstDay} label={add.first} type="date" short />
          <TextField
            field={fields.lastDay}
            label={add.last}
            hint={add.lastHint}
            type="date"
            short
            optional
          />
          <TextField
            field={fields.fromTime}
            label={add.from}
            hint={add.fromHint}
            type="time"
            short
            optional
          />
          <TextField
            field={fields.toTime}
            label={add.to}
            hint={add.toHint}
            type="time"
            short
            optional
          />
        </div>
        <ChoiceGroup field={fields.closes} type="radio" label={add.mode} choices={closes} />
        <TextArea field={fields.reason} label={add.reason} hint={add.reasonHint} rows={2} />
      </div>
      <Actions>
        <Button name="step" value="check" look={preview === null ? 'primary' : 'secondary'}>
          {preview === null ? add.check : 'Periksa lagi dampaknya'}
        </Button>
        <ButtonLink href={paths.closures} look="quiet">
          Batal
        </ButtonLink>
      </Actions>
    </form>
  );
}

function Preview({ preview: { mark, approved, held } }: { readonly preview: ClosurePreview }) {
  const title = `Menyentuh ${approved.length} konsultasi disetujui dan ${held.length} tempat yang ditahan`;
  return (
    <section aria-label="Dampak penutupan">
      <NoticeBox tone={approved.length + held.length === 0 ? 'good' : 'warn'} title={title} live>
        {approved.length > 0 && (
          <>
            <p>Jadwal ini tetap berlaku sampai Anda menanganinya satu per satu:</p>
            <ComingList coming={approved} />
          </>
        )}
        {held.length > 0 && (
          <>
            <p className="mt-3">
              Tawaran ini tidak dapat diterima lagi pada jam itu. Tawarkan jadwal lain setelah
              pemohon menjawab atau tawarannya berakhir:
            </p>
            <ComingList coming={held} />
          </>
        )}
        {approved.length + held.length === 0 && <p>Tidak ada yang perlu dipindahkan.</p>}
        <input type="hidden" name="seen" value={mark} />
        <Actions>
          <Button name="step" value="make">
            {CLOSURE_PAGES.add.make}
          </Button>
        </Actions>
      </NoticeBox>
    </section>
  );
}
