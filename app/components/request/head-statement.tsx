import type { FieldMetadata } from '@conform-to/react';
import type { GuestLimits } from '#app/domain/policy/guest-limit.ts';
import { ChoiceGroup } from '../forms/choice-group.tsx';
import { TextField } from '../forms/controls.tsx';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyField = FieldMetadata<any, any, any>;

interface HeadStatementProps {
  readonly heads: readonly { readonly office: string; readonly title: string }[];
  readonly field: AnyField;
  readonly representedBy: AnyField;
  readonly limits: GuestLimits;
}

/** Whether the Kepala Daerah or Pimpinan comes: what it changes, and that it is checked at the door. */
export function HeadStatement({ heads, field, representedBy, limits }: HeadStatementProps) {
  const [first] = heads;
  const { guestLimitOrdinary, guestLimitWithHead } = limits.values;
  const names = heads.map(({ title }) => title).join(' atau ');
  return (
    <>
      <ChoiceGroup
        field={field}
        type="radio"
        label={`Apakah ${names} hadir?`}
        hint={`Batas peserta ${guestLimitOrdinary} orang. Batas ${guestLimitWithHead} orang hanya berlaku jika ${names} benar-benar hadir; kehadirannya diperiksa di tempat. Pj., Plt., dan Pjs. dihitung sama, Plh. tidak.`}
        choices={[
          { value: 'none', label: 'Tidak hadir' },
          ...heads.map(({ office, title }) => ({
            ...{ value: `attends:${office}`, label: `${title} hadir` },
          })),
          {
            value: 'represented',
            label: `${first?.title ?? 'Pimpinan'} mewakilkan kepada pejabat lain`,
          },
        ]}
      />
      <div className="hidden group-has-[[value=represented]:checked]/step:block supports-[not_selector(:has(*))]:block">
        <TextField field={representedBy} label="Nama dan jabatan yang mewakili" optional />
      </div>
    </>
  );
}
