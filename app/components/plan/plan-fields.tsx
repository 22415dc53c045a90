import type { FieldMetadata } from '@conform-to/react';
import { TextField } from '../forms/controls.tsx';
import { Following } from './following-fields.tsx';
import { SittingFields } from './sitting-fields.tsx';
import type { ChosenSlot, PlanPage } from './view.ts';
import type { SittingValues } from './sitting-view.ts';

/** What a page of a plan sends. */
export interface PlanFormFields {
  readonly revision: number;
  readonly waktu: string;
  readonly narasumber: readonly string[];
  readonly unit: readonly string[];
  readonly ruang: string;
  readonly tautan: string;
  readonly lanjutan: readonly SittingValues[];
  readonly pesan: string;
  /** Why a wished change is not granted: chosen, or written. */
  readonly ready: string;
  readonly reason: string;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyField = FieldMetadata<any, any, any>;

interface PlanFieldsProps {
  readonly fields: Readonly<
    Record<'narasumber' | 'unit' | 'ruang' | 'tautan' | 'lanjutan', AnyField>
  >;
  readonly chosen: ChosenSlot;
  readonly mode: PlanPage['mode'];
  /** Id of the form that asks a unit before anything is decided; null where that is not offered. */
  readonly asksWith: string | null;
}

/** With whom and where, at the chosen hour. */
export function PlanFields({ fields, chosen, mode, asksWith }: PlanFieldsProps) {
  return (
    <section aria-labelledby="penugasan" className="min-w-0">
      <h2 id="penugasan" tabIndex={-1} className="mb-2">
        {mode === 'tatapMuka' ? 'Narasumber dan ruang' : 'Narasumber dan tautan'}
      </h2>
      <p className="mb-3 text-sm text-soft">
        {chosen.following.length > 0 && <strong className="text-ink">Sesi 1 · </strong>}
        {chosen.text}
      </p>
      <SittingFields fields={fields} choices={chosen} mode={mode} asksWith={asksWith} />
      <Following field={fields.lanjutan} chosen={chosen} mode={mode} />
      {mode === 'videoConference' && (
        <TextField
          field={fields.tautan}
          type="url"
          inputMode="url"
          label="Tautan rapat"
          optional
          hint="Microsoft Teams, berawalan https://. Boleh menyusul sebelum hari konsultasi."
        />
      )}
    </section>
  );
}
