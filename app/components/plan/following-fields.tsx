import type { FieldMetadata } from '@conform-to/react';
import { Button } from '../button.tsx';
import { SelectField } from '../forms/controls.tsx';
import { SittingFields } from './sitting-fields.tsx';
import type { ChosenSlot, PlanPage } from './view.ts';
import type { FollowingSlot } from './sitting-view.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyField = FieldMetadata<any, any, any>;

// The library cannot tell from `any` that a list has members, and a member has fields.
type SittingFieldset = Readonly<Record<'waktu' | 'narasumber' | 'unit' | 'ruang', AnyField>>;

interface FollowingProps {
  readonly field: AnyField;
  readonly chosen: Pick<ChosenSlot, 'following' | 'mayFollow'>;
  readonly mode: PlanPage['mode'];
}

/** The sittings after the first, each with its own people and room, and the way to one more. */
export function Following({ field, chosen, mode }: FollowingProps) {
  const { following, mayFollow } = chosen;
  const fields = (field as unknown as { getFieldList(): AnyField[] }).getFieldList();
  return (
    <>
      {following.map((slot, index) => {
        const sitting = fields[index];
        return sitting === undefined ? null : (
          <Sitting key={sitting.id} {...{ slot, mode, index }} field={sitting} />
        );
      })}
      {mayFollow && (
        <p className="mb-5">
          <Button look="secondary" formMethod="get" name="periksa" value="tambah">
            Tambah sesi
          </Button>
          <span className="mt-1 block text-sm text-soft">
            Sesi berikutnya menyusul dengan unit, narasumber, dan ruangnya sendiri. Daftar tamunya
            tetap satu.
          </span>
        </p>
      )}
    </>
  );
}

function Sitting({
  slot,
  field,
  mode,
  index,
}: {
  readonly slot: FollowingSlot;
  readonly field: AnyField;
  readonly mode: PlanPage['mode'];
  readonly index: number;
}) {
  const fields = (field as unknown as { getFieldset(): SittingFieldset }).getFieldset();
  return (
    <section aria-labelledby={`sesi-${index + 2}`} className="mb-5 border-t border-line pt-4">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 id={`sesi-${index + 2}`} className="text-base">
          {`Sesi ${index + 2} · ${slot.text}`}
        </h3>
        <Button look="quiet" formMethod="get" name="periksa" value={`hapus-${index}`}>
          Hapus sesi {index + 2}
        </Button>
      </div>
      <SelectField field={fields.waktu} label="Mulai" options={slot.starts} />
      <SittingFields fields={fields} choices={slot} mode={mode} />
    </section>
  );
}
