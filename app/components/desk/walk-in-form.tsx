import { getFormProps, type SubmissionResult } from '@conform-to/react';
import { STATUS_WORDS } from '#app/copy/life.ts';
import { Actions, Button, ButtonLink } from '../button.tsx';
import { ChoiceGroup } from '../forms/choice-group.tsx';
import { type Option, SelectField, TextArea, TextField } from '../forms/controls.tsx';
import { FormErrors } from '../forms/error-summary.tsx';
import { usePageForm } from '../forms/use-page-form.ts';
import type { RelatedRequest } from './related-requests.tsx';

interface WalkInFormProps {
  readonly formKey: string;
  readonly topics: readonly Option[];
  readonly requests: readonly RelatedRequest[];
  /** The request the page was opened from; else the office's nearest one is meant. */
  readonly meant: string | null;
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

/** The least that must be known of a group without appointment; it is waiting while this is typed. */
export function WalkInForm(props: WalkInFormProps) {
  const { formKey, topics, requests, meant, result, back } = props;
  const [form, fields] = usePageForm<WalkInPage>({
    id: 'tanpa-janji',
    result,
    defaults: { headVerdict: 'none', reservationNumber: meant ?? requests[0]?.number ?? '' },
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
          choices={requests.map(({ number, status, when, topics: about }) => ({
            value: number,
            label: `${number}: ${about}`,
            hint: `${STATUS_WORDS[status]}${when === null ? '' : `, ${when}`}`,
          }))}
        />
      )}
      <TextField field={fields.guestCount} label="Jumlah orang" inputMode="numeric" short />
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
      <ChoiceGroup
        field={fields.headVerdict}
        type="radio"
        label="Kepala Daerah atau Pimpinan DPRD ikut hadir?"
        inline
        choices={HEAD_CHOICES}
      />
      <div className="grid gap-x-4 sm:grid-cols-2">
        <TextField field={fields.contactName} label="Ketua rombongan" optional />
        <TextField field={fields.contactPhone} label="Telepon" optional type="tel" />
      </div>
      <Actions>
        <Button>Catat tamu tanpa janji</Button>
        <ButtonLink href={back} look="quiet">
          Batal
        </ButtonLink>
      </Actions>
    </form>
  );
}
