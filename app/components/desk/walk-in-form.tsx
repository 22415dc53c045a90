import { getFormProps, type SubmissionResult } from '@conform-to/react';
import { WALK_IN_WORDS } from '#app/copy/walk-in.ts';
import { NO_REQUEST } from '#app/forms/desk-pages.ts';
import type { Typed } from '#app/forms/queued-walk-in.ts';
import { Actions, Button, ButtonLink } from '../button.tsx';
import { ChoiceGroup } from '../forms/choice-group.tsx';
import { type Option, SelectField, TextArea, TextField } from '../forms/controls.tsx';
import { FormErrors } from '../forms/error-summary.tsx';
import { usePageForm } from '../forms/use-page-form.ts';
import { type RelatedRequest, requestChoice } from './related-requests.tsx';

interface WalkInFormProps {
  readonly formKey: string;
  readonly topics: readonly Option[];
  readonly requests: readonly RelatedRequest[];
  /** The request the page was opened from; else the office's nearest one is meant. */
  readonly meant: string | null;
  /** What a desk had typed without a line. */
  readonly typed: Typed | null;
  readonly result: SubmissionResult<string[]> | undefined;
  readonly back: string;
}

interface WalkInPage extends Record<string, unknown> {
  readonly key: string;
  readonly guestCount: string;
  readonly names: string;
  readonly topic: string;
  readonly headVerdict: string;
  readonly reservationNumber: string;
  readonly contactName: string;
  readonly contactPhone: string;
}

const HEAD_CHOICES = [
  { value: 'none', label: 'Tidak ada' },
  { value: 'present', label: 'Hadir' },
  { value: 'expected', label: 'Menyusul' },
];

const NO_CHOICE = {
  value: NO_REQUEST,
  label: WALK_IN_WORDS.noRequest,
  hint: WALK_IN_WORDS.noRequestHint,
};

/** The least that must be known of a group without appointment; it is waiting while this is typed. */
export function WalkInForm(props: WalkInFormProps) {
  const { formKey, topics, requests, meant, typed, result, back } = props;
  const isNone = requests.every(({ isOpen }) => !isOpen);
  const [form, fields] = usePageForm<WalkInPage>({
    id: 'tanpa-janji',
    result,
    defaults: {
      headVerdict: 'none',
      ...typed,
      reservationNumber: meant ?? (isNone ? NO_REQUEST : (requests[0]?.number ?? NO_REQUEST)),
    },
  });
  return (
    <form method="post" {...getFormProps(form)} noValidate autoComplete="off">
      <FormErrors form={form} />
      <input type="hidden" name={fields.key.name} value={formKey} />
      {requests.length > 0 && (
        <ChoiceGroup
          field={fields.reservationNumber}
          type="radio"
          label="Datang untuk permohonan yang mana?"
          choices={
            isNone ? [...requests.map(requestChoice), NO_CHOICE] : requests.map(requestChoice)
          }
        />
      )}
      <TextField
        field={fields.guestCount}
        label="Jumlah orang"
        inputMode="numeric"
        short
        autoFocus
      />
      <ChoiceGroup
        field={fields.headVerdict}
        type="radio"
        label="Kepala Daerah atau Pimpinan DPRD ikut hadir?"
        inline
        choices={HEAD_CHOICES}
      />
      <details
        className="mb-6 rounded border border-line bg-paper px-4"
        open={result !== undefined || typed !== null}
      >
        <summary className="flex min-h-12 items-center font-semibold text-link">
          {WALK_IN_WORDS.more}
        </summary>
        <div className="pt-2 pb-4">
          <Details fields={fields} topics={topics} />
        </div>
      </details>
      <Actions>
        <Button>{WALK_IN_WORDS.button}</Button>
        <ButtonLink href={back} look="quiet">
          Batal
        </ButtonLink>
      </Actions>
    </form>
  );
}

/** What may follow once the group has been written down. */
function Details({
  fields,
  topics,
}: {
  readonly fields: ReturnType<typeof usePageForm<WalkInPage>>[1];
  readonly topics: readonly Option[];
}) {
  return (
    <>
      <TextArea
        field={fields.names}
        label="Nama"
        optional
        rows={3}
        hint="Satu orang satu baris, misalnya: Nama Lengkap - Kepala Bidang"
      />
      <SelectField
        field={fields.topic}
        label="Topik"
        optional
        options={topics}
        blank="Belum diketahui"
      />
      <div className="grid gap-x-4 sm:grid-cols-2">
        <TextField field={fields.contactName} label="Ketua rombongan" optional />
        <TextField field={fields.contactPhone} label="Telepon" optional type="tel" />
      </div>
    </>
  );
}
