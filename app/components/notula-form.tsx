import {
  type FieldMetadata,
  type FormMetadata,
  parse,
  type SubmissionResult,
  useForm,
} from '@conform-to/react';
import { ButtonLink, Button } from './button.tsx';
import { TextArea, TextField } from './forms/controls.tsx';
import { FieldErrors } from './forms/field.tsx';
import { Icon } from './icon.tsx';
import { StepForm } from './request/step-form.tsx';

interface FollowUpLine {
  readonly what: string;
  readonly who: string;
  readonly dueOn: string | null;
}

interface NotulaShape {
  readonly summary: string;
  readonly followUps: FollowUpLine[];
}

interface NotulaFormProps {
  readonly action: string;
  readonly revision: number;
  readonly defaults: { readonly summary: string; readonly followUps: readonly FollowUpLine[] };
  readonly result: SubmissionResult<string[]> | null;
  readonly back: string;
}

/** What was discussed, and line by line what is still to be done. */
export function NotulaForm({ action, revision, defaults, result, back }: NotulaFormProps) {
  const [form, fields] = useForm<NotulaShape, NotulaShape, string[]>({
    id: 'notula',
    ...(result && { lastResult: result }),
    defaultValue: { ...defaults, followUps: [...defaults.followUps] },
    // The server checks; in the browser only lines are added and taken away.
    onValidate: ({ formData }) => parse(formData, { resolve: (value) => ({ value }) }) as never,
  });
  return (
    <StepForm
      form={form}
      action={action}
      buttons={
        <>
          <Button>Simpan notula</Button>
          <ButtonLink href={back} look="quiet">
            Batal
          </ButtonLink>
        </>
      }
    >
      <input type="hidden" name="revision" value={revision} />
      <TextArea
        field={fields.summary}
        label="Yang dibahas dan disepakati"
        hint="Dibaca pemohon apa adanya. Cukup pokok-pokoknya."
        rows={10}
      />
      <FollowUps form={form} field={fields.followUps} />
    </StepForm>
  );
}

interface FollowUpsProps {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly form: FormMetadata<any, any>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly field: FieldMetadata<FollowUpLine[], any, any>;
}

/** Lines that come and go in the browser, and without script by asking the server. */
function FollowUps({ form, field }: FollowUpsProps) {
  const { name, id } = field;
  return (
    <fieldset id={id} tabIndex={-1} className="mb-6">
      <legend className="mb-1 font-semibold">Tindak lanjut</legend>
      <p className="mb-2 text-sm text-soft">Baris kosong tidak dihitung.</p>
      <FieldErrors id={id} errors={field.errors as string[] | undefined} />
      <ol className="space-y-3">
        {field.getFieldList().map((line, index) => (
          <li key={line.key ?? line.id} className="card !p-4">
            <FollowUp
              line={line}
              position={index + 1}
              removal={form.remove.getButtonProps({ name, index })}
            />
          </li>
        ))}
      </ol>
      <div className="mt-3">
        <button
          {...form.insert.getButtonProps({ name, defaultValue: { what: '', who: '' } })}
          className="inline-flex min-h-11 cursor-pointer items-center rounded border border-navy bg-paper px-4 py-2 font-semibold text-navy hover:bg-info-bg"
        >
          Tambah tindak lanjut
        </button>
      </div>
    </fieldset>
  );
}

interface FollowUpProps {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly line: FieldMetadata<FollowUpLine, any, any>;
  readonly position: number;
  readonly removal: ReturnType<FollowUpsProps['form']['remove']['getButtonProps']>;
}

function FollowUp({ line, position, removal }: FollowUpProps) {
  const fields = line.getFieldset();
  return (
    <fieldset>
      <legend className="float-left py-1.5 font-semibold text-navy">
        Tindak lanjut {position}
      </legend>
      <button
        {...removal}
        className="float-right inline-flex min-h-9 cursor-pointer items-center gap-1.5 text-sm font-semibold text-link underline underline-offset-3"
      >
        <Icon name="close" />
        Hapus<span className="sr-only"> tindak lanjut {position}</span>
      </button>
      <div className="clear-both pt-1">
        <TextField field={fields.what} label="Apa yang dikerjakan" />
        <div className="gap-x-4 sm:grid sm:grid-cols-2">
          <TextField field={fields.who} label="Siapa" hint="Unit di DJPK, atau pemohon." />
          <TextField field={fields.dueOn} label="Paling lambat" type="date" optional short />
        </div>
      </div>
    </fieldset>
  );
}
