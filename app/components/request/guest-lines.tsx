import type { FieldMetadata, FormMetadata } from '@conform-to/react';
import type { ReactNode } from 'react';
import { GUEST_KIND_CHOICES } from '#app/copy/request-form.ts';
import { GUEST_KINDS, type GuestKind } from '#app/domain/reservation/guest-kind.ts';
import { SelectField, TextField } from '../forms/controls.tsx';
import { FieldErrors } from '../forms/field.tsx';
import { Icon } from '../icon.tsx';

/** One line of the list, as the form has it. */
export interface GuestLineShape {
  /** Where the guest is known already. */
  readonly id?: string | null;
  readonly name: string;
  readonly jabatan: string | null;
  readonly nip: string | null;
  readonly kind: GuestKind;
  readonly specialNeeds: string | null;
}

interface GuestLinesProps {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly form: FormMetadata<any, any>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly field: FieldMetadata<GuestLineShape[], any, any>;
  readonly counter: ReactNode;
}

/** Lines of names. They come and go in the browser, and without script by asking the server. */
export function GuestLines({ form, field, counter }: GuestLinesProps) {
  const lines = field.getFieldList();
  const { name } = field;
  return (
    <fieldset
      id={field.id}
      tabIndex={-1}
      // What is focused stays clear of the counter at the lower edge.
      className="mb-2 [&_:is(input,select,summary,button)]:scroll-mb-24"
    >
      <legend className="mb-1 font-semibold">Daftar tamu</legend>
      <p className="mb-2 max-w-xl text-sm text-soft">
        Baris kosong tidak dihitung. NIK dan salinan KTP tidak diperlukan.
      </p>
      <FieldErrors id={field.id} errors={field.errors as string[] | undefined} />
      <ol className="space-y-3">
        {lines.map((line, index) => (
          <li key={line.key ?? line.id} className="card !p-4">
            <GuestLine
              line={line}
              position={index + 1}
              removal={form.remove.getButtonProps({ name, index })}
            />
          </li>
        ))}
      </ol>
      <div className="my-3">
        <button
          {...form.insert.getButtonProps({ name, defaultValue: { kind: 'participant' } })}
          className="inline-flex min-h-11 w-full cursor-pointer items-center justify-center gap-2 rounded border border-navy bg-paper px-4 py-2 font-semibold text-navy hover:bg-info-bg sm:w-auto"
        >
          Tambah tamu
        </button>
      </div>
      {counter}
    </fieldset>
  );
}

interface GuestLineProps {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly line: FieldMetadata<GuestLineShape, any, any>;
  readonly position: number;
  readonly removal: ReturnType<GuestLinesProps['form']['remove']['getButtonProps']>;
}

function GuestLine({ line, position, removal }: GuestLineProps) {
  const fields = line.getFieldset();
  const hasMore = Boolean(fields.nip.initialValue) || Boolean(fields.specialNeeds.initialValue);
  return (
    <fieldset>
      {fields.id.initialValue && (
        <input type="hidden" name={fields.id.name} defaultValue={fields.id.initialValue} />
      )}
      <legend className="float-left py-1.5 font-semibold text-navy">Tamu {position}</legend>
      <button
        {...removal}
        className="float-right inline-flex min-h-9 cursor-pointer items-center gap-1.5 text-sm font-semibold text-link underline underline-offset-3"
      >
        <Icon name="close" />
        Hapus<span className="sr-only"> tamu {position}</span>
      </button>
      <div className="clear-both gap-x-4 pt-1 sm:grid sm:grid-cols-2 lg:grid-cols-3 [&>*]:mb-3">
        <TextField field={fields.name} label="Nama" autoComplete="off" />
        <TextField field={fields.jabatan} label="Jabatan" autoComplete="off" />
        <SelectField
          field={fields.kind}
          label="Hadir sebagai"
          options={GUEST_KINDS.map((value) => ({ value, label: GUEST_KIND_CHOICES[value] }))}
        />
      </div>
      <details open={hasMore}>
        <summary className="min-h-8 py-1 text-sm text-soft">
          NIP dan kebutuhan khusus (opsional)
        </summary>
        <div className="mt-2 gap-x-4 sm:grid sm:grid-cols-2 [&>*]:mb-2">
          <TextField field={fields.nip} label="NIP" autoComplete="off" inputMode="numeric" />
          <TextField
            field={fields.specialNeeds}
            label="Kebutuhan khusus"
            hint="Misalnya kursi roda."
            autoComplete="off"
          />
        </div>
      </details>
    </fieldset>
  );
}
