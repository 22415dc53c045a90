import type { DoorVerdict } from '#app/domain/decisions/arrivals.ts';
import { DESK_FIELDS, type UnlistedRow } from '#app/forms/desk-form.ts';
import { type DeskStep, stepValue } from '#app/forms/desk-steps.ts';
import { Button } from '../button.tsx';
import { ReasonBeside } from './guest-ticks.tsx';
import { Segments } from './segments.tsx';
import { type Replaceable, UnlistedFields } from './unlisted-fields.tsx';

interface UnlistedRowsProps {
  /** Those of the list who have not come. */
  readonly awaited: readonly Replaceable[];
  readonly rows: readonly UnlistedRow[];
  /** Sentences beside the fields, by the field's name. */
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (index: number, row: UnlistedRow) => void;
  /** With script a button only changes the page; null: it sends the form, and the page comes back changed. */
  readonly onStep: ((step: DeskStep) => void) | null;
}

/** Names that are on no list: substitutes, and those who came along. */
export function UnlistedRows(props: UnlistedRowsProps) {
  const { rows, awaited, errors, onChange, onStep } = props;
  return (
    <div className="mt-6">
      <h3>Nama di luar daftar</h3>
      {rows.length === 0 && (
        <p className="text-soft">Pengganti di tempat, atau yang ikut datang tanpa terdaftar.</p>
      )}
      <ol className="mt-2 space-y-4">
        {rows.map((row, index) => (
          <li key={index} className="group/row rounded border border-line p-3">
            <UnlistedFields
              {...{ row, index, errors, awaited }}
              onChange={(next) => onChange(index, next)}
            />
            <div className="mt-3 flex flex-wrap items-end justify-between gap-3">
              <Segments<DoorVerdict>
                name={DESK_FIELDS.unlisted(index, 'putusan')}
                legend={`Nama di luar daftar ${index + 1}`}
                segments={[
                  { value: 'admitted', text: 'Masuk', tone: 'good' },
                  { value: 'refused', text: 'Tidak masuk', tone: 'care' },
                ]}
                chosen={row.verdict}
                onChoose={(verdict) => onChange(index, { ...row, verdict })}
              />
              <StepButton
                step={{ kind: 'remove', index }}
                onStep={onStep}
                look="quiet"
                label={`Hapus nama di luar daftar ${index + 1}`}
              >
                Hapus
              </StepButton>
            </div>
            <ReasonBeside
              name={DESK_FIELDS.unlisted(index, 'alasan')}
              of={row.name.trim() || `nama ${index + 1}`}
              value={row.reason}
              error={errors[DESK_FIELDS.unlisted(index, 'alasan')]}
              onChange={(reason) => onChange(index, { ...row, reason })}
            />
          </li>
        ))}
      </ol>
      <div className="mt-3">
        <StepButton step={{ kind: 'add' }} onStep={onStep} look="secondary">
          Tambah nama
        </StepButton>
      </div>
    </div>
  );
}

interface StepButtonProps {
  readonly step: DeskStep;
  readonly onStep: ((step: DeskStep) => void) | null;
  readonly look: 'secondary' | 'quiet' | 'primary';
  readonly label?: string;
  readonly children: string;
}

/** A button that changes the form: at once with script, by sending it without. */
export function StepButton({ step, onStep, look, label, children }: StepButtonProps) {
  return (
    <Button
      look={look}
      type={onStep === null ? 'submit' : 'button'}
      name={DESK_FIELDS.step}
      value={stepValue(step)}
      {...(label !== undefined && { 'aria-label': label })}
      {...(onStep !== null && { onClick: () => onStep(step) })}
    >
      {children}
    </Button>
  );
}
