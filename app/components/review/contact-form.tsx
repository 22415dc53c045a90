import type { SubmissionResult } from '@conform-to/react';
import type { Contact } from '#app/domain/reservation/reservation.ts';
import { Button, ButtonLink } from '../button.tsx';
import { TextArea } from '../forms/controls.tsx';
import { usePageForm } from '../forms/use-page-form.ts';
import { ContactFields } from '../request/office-fields.tsx';
import { SeenContact } from '../request/seen-contact.tsx';
import { StepForm } from '../request/step-form.tsx';

interface ContactFormProps {
  readonly action: string;
  readonly back: string;
  readonly button: string;
  /** As it stands; null where none is on record. */
  readonly contact: Contact | null;
  readonly result: SubmissionResult<string[]> | undefined;
}

/** Whom to write and call; what stood there goes along, so that nobody writes over another's. */
export function ContactForm({ action, back, button, contact, result }: ContactFormProps) {
  const [form, fields] = usePageForm<{ contact: Contact; reason: string }>({
    ...{ id: 'narahubung', result },
    ...(contact !== null && { defaults: { contact } }),
  });
  return (
    <StepForm
      form={form}
      action={action}
      buttons={
        <>
          <Button wide>{button}</Button>
          <ButtonLink href={back} look="quiet">
            Kembali
          </ButtonLink>
        </>
      }
    >
      <SeenContact contact={contact} />
      <ContactFields contact={fields.contact} mailOptional ofAnother />
      <div className="mt-5">
        <TextArea
          field={fields.reason}
          label="Dari siapa diketahui, dan melalui nomor apa"
          hint="Hanya dicatat di sini; tidak dikirim kepada pemohon."
          rows={3}
        />
      </div>
    </StepForm>
  );
}
