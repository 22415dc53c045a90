import type { SubmissionResult } from '@conform-to/react';
import { paths } from '#app/http/paths.ts';
import { Button, ButtonLink } from '../button.tsx';
import { TextField } from '../forms/controls.tsx';
import { usePageForm } from '../forms/use-page-form.ts';
import { StepForm } from '../request/step-form.tsx';

interface NumbersFormProps {
  readonly page: {
    readonly number: string;
    readonly ticketNumber: string | null;
    readonly nadineNumber: string | null;
  };
  readonly result: SubmissionResult<string[]> | undefined;
}

/** Two lines; what stood there goes along, so that nobody writes over another's. */
export function NumbersForm({ page, result }: NumbersFormProps) {
  const { number, ticketNumber, nadineNumber } = page;
  const [form, fields] = usePageForm<
    Record<'ticketNumber' | 'nadineNumber', string | null | undefined>
  >({ ...{ id: 'nomor', result }, defaults: { ticketNumber, nadineNumber } });
  return (
    <StepForm
      form={form}
      action={paths.reviewNumbers(number)}
      buttons={
        <>
          <Button wide>Simpan nomor</Button>
          <ButtonLink href={paths.review(number)} look="quiet">
            Batal
          </ButtonLink>
        </>
      }
    >
      <input type="hidden" name="seenTicket" value={ticketNumber ?? ''} />
      <input type="hidden" name="seenNadine" value={nadineNumber ?? ''} />
      <TextField field={fields.ticketNumber} label="Nomor tiket Deskpro" optional />
      <TextField field={fields.nadineNumber} label="Nomor Nadine" optional />
    </StepForm>
  );
}
