import { Actions, Button } from '../button.tsx';
import { Field } from '../forms/field.tsx';
import type { ShownViolation } from './shown-violation.ts';

/** What a reply may bring. */
export const ATTACHMENT_ACCEPT = 'application/pdf,image/jpeg,image/png,.pdf,.jpg,.jpeg,.png';

/** What may be attached, in words. */
export const ATTACHMENT_HINT = 'PDF atau foto (JPEG, PNG), paling besar 10 MB.';

/** The pemda’s reply, with a file beside it. */
export function ReplyForm({
  id,
  deadline,
  action,
}: Pick<ShownViolation, 'id' | 'deadline'> & { readonly action: string }) {
  return (
    <form method="post" action={action} encType="multipart/form-data" className="no-print mt-4">
      <Field
        id={`tanggapan-${id}`}
        label="Tanggapan Anda"
        hint={`Dibaca Sekretariat sebelum diputuskan. Sampai ${deadline}.`}
        errors={undefined}
      >
        <textarea
          id={`tanggapan-${id}`}
          name="message"
          rows={4}
          className="control"
          aria-describedby={`tanggapan-${id}-hint`}
        />
      </Field>
      <Field
        id={`lampiran-${id}`}
        label="Lampiran"
        hint={ATTACHMENT_HINT}
        optional
        errors={undefined}
      >
        <input
          id={`lampiran-${id}`}
          type="file"
          name="file"
          accept={ATTACHMENT_ACCEPT}
          className="control file:mr-3 file:rounded file:border-0 file:bg-sunk file:px-3 file:py-1.5 file:font-semibold"
          aria-describedby={`lampiran-${id}-hint`}
        />
      </Field>
      <Actions>
        <Button wide>Kirim tanggapan</Button>
      </Actions>
    </form>
  );
}
