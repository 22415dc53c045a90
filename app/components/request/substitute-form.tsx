import { getFormProps, type SubmissionResult } from '@conform-to/react';
import { GUEST_KIND_CHOICES } from '#app/copy/request-form.ts';
import { GUEST_KINDS } from '#app/domain/reservation/guest-kind.ts';
import { PageHead } from '../blocks.tsx';
import { Actions, Button, ButtonLink } from '../button.tsx';
import type { ShownFinding } from '../findings.tsx';
import { ChoiceGroup } from '../forms/choice-group.tsx';
import { SelectField, TextField } from '../forms/controls.tsx';
import { FormErrors } from '../forms/error-summary.tsx';
import { usePageForm } from '../forms/use-page-form.ts';
import { RefusalNotice } from '../refusal-notice.tsx';

interface SubstituteFormProps {
  readonly head: { readonly number: string; readonly revision: number };
  readonly guests: readonly {
    readonly id: string;
    readonly name: string;
    readonly jabatan: string | null;
  }[];
  readonly answer:
    | {
        readonly result: SubmissionResult<string[]>;
        readonly refusal: {
          readonly title: string;
          readonly text: string;
          readonly findings: readonly ShownFinding[];
        } | null;
      }
    | undefined;
  readonly back: string;
  readonly audience: 'pemda' | 'staff';
}

type Fields = Record<
  'revision' | 'guestId' | 'name' | 'jabatan' | 'kind' | 'nip' | 'specialNeeds',
  string
>;

/** One guest for another: who does not come, who comes instead. */
export function SubstituteForm({ head, guests, answer, back, audience }: SubstituteFormProps) {
  const [form, fields] = usePageForm<Fields>({
    ...{ id: 'ganti', result: answer?.result, defaults: { kind: 'participant' } },
  });
  return (
    <div className="max-w-3xl">
      <PageHead title="Ganti tamu" back={{ href: back, text: `Permohonan ${head.number}` }}>
        Satu tamu diganti satu tamu lain; jumlahnya tetap. Penggantian dicatat dan terlihat di
        resepsionis. Dapat dilakukan sampai rombongan datang.
      </PageHead>
      {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience={audience} />}
      <form method="post" {...getFormProps(form)} noValidate>
        <FormErrors form={form} />
        <input type="hidden" name={fields.revision.name} value={head.revision} />
        <ChoiceGroup
          field={fields.guestId}
          type="radio"
          label="Siapa yang digantikan?"
          choices={guests.map(({ id, name, jabatan }) => ({
            ...{ value: id, label: name },
            ...(jabatan !== null && { hint: jabatan }),
          }))}
        />
        <fieldset>
          <legend className="mb-2 font-semibold">Siapa penggantinya?</legend>
          <div className="gap-x-4 sm:grid sm:grid-cols-2">
            <TextField field={fields.name} label="Nama" autoComplete="off" />
            <TextField field={fields.jabatan} label="Jabatan" optional autoComplete="off" />
          </div>
          <SelectField
            field={fields.kind}
            label="Hadir sebagai"
            options={GUEST_KINDS.map((value) => ({ value, label: GUEST_KIND_CHOICES[value] }))}
          />
          <div className="mt-6 gap-x-4 sm:grid sm:grid-cols-2">
            <TextField
              field={fields.nip}
              label="NIP"
              optional
              autoComplete="off"
              inputMode="numeric"
            />
            <TextField
              field={fields.specialNeeds}
              label="Kebutuhan khusus"
              optional
              autoComplete="off"
            />
          </div>
        </fieldset>
        <Actions>
          <Button wide>Ganti tamu</Button>
          <ButtonLink href={back} look="quiet">
            Batal
          </ButtonLink>
        </Actions>
      </form>
    </div>
  );
}
