import type { FieldMetadata } from '@conform-to/react';
import { BODY_WORDS, ROLE_WORDS } from '#app/copy/people.ts';
import { BODIES } from '#app/domain/people/office.ts';
import { ROLES } from '#app/domain/people/roles.ts';
import { SelectField, TextField } from '../forms/controls.tsx';

export type KeyForm = Record<
  'name' | 'role' | 'unit' | 'body' | 'region' | 'office' | 'opd',
  string
>;

interface KeyFieldsProps {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly fields: Readonly<Record<keyof KeyForm, FieldMetadata<any, any, any>>>;
  readonly units: readonly string[];
  readonly regions: readonly { readonly code: string; readonly name: string }[];
}

/** What a key is called, what it may do, and for whom. */
export function KeyFields({ fields, units, regions }: KeyFieldsProps) {
  return (
    <>
      <TextField
        field={fields.name}
        label="Nama"
        hint="Program yang memakainya, misalnya Portal DJPK. Nama ini tercatat pada tindakannya."
        autoComplete="off"
      />
      <SelectField
        field={fields.role}
        label="Bertindak sebagai"
        blank="Pilih peran"
        options={ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role] }))}
      />
      <SelectField
        field={fields.unit}
        label="Unit teknis"
        hint="Hanya untuk peran koordinator unit."
        optional
        blank="Tidak ada"
        options={units.map((unit) => ({ value: unit, label: unit }))}
      />
      <OfficeFields fields={fields} regions={regions} />
    </>
  );
}

/** The one office a pemda's key speaks for. */
function OfficeFields({ fields, regions }: Omit<KeyFieldsProps, 'units'>) {
  return (
    <fieldset className="mt-8 border-t border-line pt-5">
      <legend className="text-lg font-bold text-navy">Hanya untuk peran pemohon</legend>
      <p className="mb-5 text-soft">Kunci pemohon hanya membuka permohonan satu instansi.</p>
      <SelectField
        field={fields.body}
        label="Jenis instansi"
        optional
        blank="Tidak ada"
        options={BODIES.map((body) => ({ value: body, label: BODY_WORDS[body] }))}
      />
      <TextField
        field={fields.region}
        label="Kode daerah"
        hint="Kode Kemendagri, misalnya 71.03. Untuk pemerintah daerah dan DPRD."
        optional
        short
        autoComplete="off"
        list="daerah"
      />
      <datalist id="daerah">
        {regions.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </datalist>
      <TextField
        field={fields.office}
        label="Nama instansi"
        hint="Untuk kementerian, lembaga, dan instansi lain."
        optional
        autoComplete="off"
      />
      <TextField field={fields.opd} label="OPD" optional autoComplete="off" />
    </fieldset>
  );
}
