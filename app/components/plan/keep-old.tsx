import type { FieldMetadata } from '@conform-to/react';
import { KEEP_OLD } from '#app/copy/plan-pages.ts';
import { Actions, Button } from '../button.tsx';
import { ReasonField } from '../forms/reason-field.tsx';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyField = FieldMetadata<any, any, any>;

/** The other answer to a wished change, with its own reason, in the form that would grant it. */
export function KeepOld({
  standing,
  reasons,
  fields,
}: {
  readonly standing: string | null;
  readonly reasons: readonly string[];
  readonly fields: Readonly<Record<'ready' | 'reason', AnyField>>;
}) {
  return (
    <section
      id="jadwal-lama"
      tabIndex={-1}
      aria-labelledby="judul-jadwal-lama"
      className="card mt-8 max-w-3xl p-4 sm:p-5"
    >
      <h2 id="judul-jadwal-lama" className="mb-2">
        {KEEP_OLD.title}
      </h2>
      <p className="mb-4 text-soft">
        {standing !== null && (
          <>
            Jadwal <strong className="text-ink">{standing}</strong> tetap berlaku.{' '}
          </>
        )}
        {KEEP_OLD.explanation}
      </p>
      <ReasonField
        ready={{ field: fields.ready, reasons }}
        field={fields.reason}
        label={KEEP_OLD.reason}
        hint={KEEP_OLD.reasonHint}
      />
      <Actions>
        <Button look="danger" name="putusan" value="jadwal-lama">
          {KEEP_OLD.button}
        </Button>
      </Actions>
    </section>
  );
}
