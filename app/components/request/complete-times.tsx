import type { FieldMetadata } from '@conform-to/react';
import { NoticeBox } from '../blocks.tsx';
import { ChoiceLine } from '../forms/choice-group.tsx';
import { SelectField } from '../forms/controls.tsx';
import { SlotPicker } from '../slot-picker.tsx';
import type { CompletePageProps } from './complete-view.ts';

const OTHER_SLOTS = ['slot2', 'slot3'] as const;

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type TimeField = FieldMetadata<any, any, any>;

/** The times that are wished, in their order. */
export function Times({
  page,
  fields,
}: Pick<CompletePageProps, 'page'> & {
  readonly fields: Readonly<Record<'slot1' | 'slot2' | 'slot3' | 'acceptsOtherMode', TimeField>>;
}) {
  const { options } = page;
  const checked: unknown = fields.slot1.initialValue;
  return (
    <>
      <h2 className="mb-3">Waktu</h2>
      {options.length === 0 && (
        <NoticeBox tone="info" title="Belum ada waktu kosong yang dapat dipilih">
          Mohon kabari kami melalui 150420; kami carikan waktunya.
        </NoticeBox>
      )}
      <SlotPicker
        id={fields.slot1.id}
        name={fields.slot1.name}
        legend="Pilihan 1, yang paling diinginkan"
        weeks={page.weeks}
        zone={page.zone}
        holidays={page.holidays}
        checked={typeof checked === 'string' ? checked : null}
        errors={fields.slot1.errors as string[] | undefined}
      />
      {options.length > 0 &&
        OTHER_SLOTS.map((name, index) => (
          <SelectField
            key={name}
            field={fields[name]}
            label={`Pilihan ${index + 2}, cadangan`}
            optional
            options={options}
            blank="Tidak memilih"
          />
        ))}
      <div className="mb-6">
        <ChoiceLine
          type="checkbox"
          id={fields.acceptsOtherMode.id}
          name={fields.acceptsOtherMode.name}
          value="on"
          checked={fields.acceptsOtherMode.initialValue === 'on'}
          label="Cara konsultasi yang lain juga dapat diterima"
        />
      </div>
    </>
  );
}
