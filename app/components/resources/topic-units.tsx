import { getFormProps } from '@conform-to/react';
import type { SubmissionResult } from '@conform-to/react';
import { Actions, Button } from '../button.tsx';
import { SelectField, TextField } from '../forms/controls.tsx';
import { FormErrors } from '../forms/error-summary.tsx';
import { usePageForm } from '../forms/use-page-form.ts';
import type { IconName } from '../icon.tsx';
import { WordTag } from '../status-tag.tsx';

interface Row {
  readonly id: string;
  readonly unit: string;
  readonly validity: 'holds' | 'coming' | 'over';
  readonly words: string;
  /** "mulai 1 Januari 2027 sampai …" */
  readonly span: string;
  readonly validTo: string | null;
}

const LOOKS = {
  holds: ['check', 'good'],
  coming: ['clock', 'plain'],
  over: ['close', 'over'],
} as const satisfies Record<string, readonly [IconName, string]>;

/** One unit with its span; it can be ended, or taken out before it begins. */
export function TopicUnitRow({ row }: { readonly row: Row }) {
  const { id, unit, validity, words, span, validTo } = row;
  const [icon, tone] = LOOKS[validity];
  return (
    <li className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 py-3">
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-semibold">{unit}</p>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1">
          <WordTag icon={icon} tone={tone} text={words} />
          <span className="text-sm text-soft">{span}</span>
        </p>
      </div>
      <form method="post" className="no-print flex flex-wrap items-end gap-3">
        <input type="hidden" name="id" value={id} />
        {validity === 'coming' ? (
          <Button look="quiet" name="hapus" value="ya" aria-label={`Hapus ${unit}`}>
            Hapus
          </Button>
        ) : (
          <>
            <label className="block text-sm">
              Berakhir <span className="sr-only">{unit}</span>
              <input
                type="date"
                name="validTo"
                defaultValue={validTo ?? ''}
                className="control mt-1 max-w-44"
              />
            </label>
            <Button look="secondary" aria-label={`Simpan tanggal berakhir ${unit}`}>
              Simpan
            </Button>
          </>
        )}
      </form>
    </li>
  );
}

interface TopicUnitFormProps {
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly today: string;
  /** So that sending it twice makes one. */
  readonly newId: string;
  readonly result: SubmissionResult<string[]> | undefined;
}

/** One more unit, from a day on. */
export function TopicUnitForm({ units, today, newId, result }: TopicUnitFormProps) {
  const [form, fields] = usePageForm<{ unitId: string; validFrom: string; validTo: string }>({
    ...{ id: 'topik-unit', result, defaults: { validFrom: today } },
  });
  return (
    <form method="post" {...getFormProps(form)} noValidate className="card max-w-2xl">
      <FormErrors form={form} />
      <input type="hidden" name="id" value={newId} />
      <SelectField
        field={fields.unitId}
        label="Unit teknis"
        blank="Pilih unit"
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <div className="flex flex-wrap gap-x-6">
        <TextField field={fields.validFrom} label="Mulai" type="date" short />
        <TextField
          field={fields.validTo}
          label="Sampai"
          hint="Kosongkan bila belum diketahui."
          type="date"
          short
          optional
        />
      </div>
      <Actions>
        <Button>Tambahkan</Button>
      </Actions>
    </form>
  );
}
