import { getFormProps } from '@conform-to/react';
import type { SubmissionResult } from '@conform-to/react';
import type { DelegationState } from '#app/domain/people/delegation.ts';
import { EmptyState, Section } from '../blocks.tsx';
import { Actions, Button } from '../button.tsx';
import { SelectField, TextArea, TextField } from '../forms/controls.tsx';
import { FormErrors } from '../forms/error-summary.tsx';
import { usePageForm } from '../forms/use-page-form.ts';
import { Icon } from '../icon.tsx';

interface DeputyRow {
  readonly id: string;
  readonly name: string;
  readonly when: string;
  readonly reason: string;
  readonly state: DelegationState;
  readonly made: string;
  readonly revoked: string | null;
}

const LOOKS = {
  active: { icon: 'check', ink: 'text-good', text: 'Berlaku hari ini' },
  coming: { icon: 'clock', ink: 'text-ink', text: 'Akan berlaku' },
  over: { icon: 'block', ink: 'text-soft', text: 'Sudah berakhir' },
  revoked: { icon: 'block', ink: 'text-bad', text: 'Dicabut' },
} as const;

/** Who stands in for the supervisor, did so, or will. */
export function DeputyList({ rows }: { readonly rows: readonly DeputyRow[] }) {
  if (rows.length === 0) {
    return (
      <EmptyState title="Belum ada wakil yang ditunjuk">
        Selama itu hanya atasan sendiri yang dapat memutus.
      </EmptyState>
    );
  }
  return (
    <ul className="mb-6 max-w-3xl divide-y divide-line border-y border-line">
      {rows.map((row) => (
        <Deputy key={row.id} row={row} />
      ))}
    </ul>
  );
}

function Deputy({ row }: { readonly row: DeputyRow }) {
  const { id, name, when, reason, state, made, revoked } = row;
  const { icon, ink, text } = LOOKS[state];
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3">
      <div className="min-w-0">
        <p className="font-semibold">{name}</p>
        <p>{when}</p>
        <p className={`flex items-start gap-1.5 text-sm ${ink}`}>
          <Icon name={icon} className="mt-0.5" />
          {text}
          {revoked !== null && ` oleh ${revoked}`}
        </p>
        <p className="whitespace-pre-line text-soft">{reason}</p>
        <p className="text-sm text-soft">Ditunjuk oleh {made}</p>
      </div>
      {(state === 'active' || state === 'coming') && (
        <form method="post">
          <Button look="secondary" name="cabut" value={id}>
            Cabut
            <span className="sr-only"> penunjukan {name}</span>
          </Button>
        </form>
      )}
    </li>
  );
}

interface DeputyFormProps {
  readonly newId: string;
  readonly today: string;
  readonly people: readonly { readonly value: string; readonly label: string }[];
  readonly result: SubmissionResult<string[]> | undefined;
}

/** Who, from and until when, and why. */
export function DeputyForm({ newId, today, people, result }: DeputyFormProps) {
  const [form, fields] = usePageForm<{ userId: string; from: string; to: string; reason: string }>({
    ...{ id: 'wakil', result, defaults: { from: today, to: today } },
  });
  return (
    <Section id="tunjuk" title="Tunjuk wakil">
      <form method="post" {...getFormProps(form)} noValidate className="card max-w-2xl">
        <FormErrors form={form} />
        <input type="hidden" name="id" value={newId} />
        <SelectField field={fields.userId} label="Wakil" blank="Pilih pegawai" options={people} />
        <div className="flex flex-wrap gap-x-6 max-sm:mb-6">
          <TextField field={fields.from} label="Hari pertama" type="date" short />
          <TextField field={fields.to} label="Hari terakhir" type="date" short />
        </div>
        <TextArea
          field={fields.reason}
          label="Alasan"
          hint="Misalnya cuti atau dinas luar."
          rows={2}
        />
        <Actions>
          <Button>Tunjuk wakil</Button>
        </Actions>
      </form>
    </Section>
  );
}
