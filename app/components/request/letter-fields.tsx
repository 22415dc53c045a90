import type { FieldMetadata } from '@conform-to/react';
import { SIGNATORY_CHOICES } from '#app/copy/request-form.ts';
import { formatFile } from '#app/copy/sizes.ts';
import { type LetterDetails, SIGNATORY_OFFICES } from '#app/domain/reservation/letter.ts';
import { Button } from '../button.tsx';
import { FileField, SelectField, TextField } from '../forms/controls.tsx';
import { Icon } from '../icon.tsx';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyField = FieldMetadata<any, any, any>;

interface KeptLetterProps {
  readonly file: {
    readonly name: string | null;
    readonly mediaType: string;
    readonly bytes: number;
  };
  /** Where it is taken off again; null where it cannot be. */
  readonly removal: string | null;
}

/** The letter that is in hand already. */
export function KeptLetter({ file, removal }: KeptLetterProps) {
  return (
    <div className="mb-4 flex max-w-xl flex-wrap items-center gap-x-4 gap-y-1 rounded-lg border border-good bg-good-bg px-4 py-2">
      <p className="min-w-0 flex-1 basis-48 break-words">
        <Icon name="check" className="mr-2 align-[-0.15em] text-good" />
        <strong>{file.name ?? 'Surat yang sudah kami terima'}</strong>
        <span className="block text-sm text-soft">{formatFile(file)}</span>
      </p>
      {removal !== null && (
        <Button look="quiet" formAction={removal}>
          Hapus berkas
        </Button>
      )}
    </div>
  );
}

interface LetterFieldsProps {
  readonly fields: Readonly<Record<keyof LetterDetails | 'file', AnyField>>;
  readonly hasFile: boolean;
}

/** The file and what it says. */
export function LetterFields({ fields, hasFile }: LetterFieldsProps) {
  return (
    <>
      <FileField
        field={fields.file}
        label={hasFile ? 'Ganti dengan berkas lain' : 'Berkas surat'}
        hint="PDF, atau foto JPEG/PNG yang terbaca jelas. Paling besar 10 MB."
        accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
        optional={hasFile}
      />
      <TextField field={fields.number} label="Nomor surat" hint="Seperti tercetak pada surat." />
      <TextField field={fields.date} label="Tanggal surat" type="date" short />
      <TextField field={fields.subject} label="Perihal" />
      <TextField field={fields.signatoryName} label="Nama penanda tangan" />
      <SelectField
        field={fields.signatoryOffice}
        label="Jabatan penanda tangan"
        blank="Pilih jabatan"
        options={SIGNATORY_OFFICES.map((value) => ({ value, label: SIGNATORY_CHOICES[value] }))}
      />
      <TextField
        field={fields.addressee}
        label="Ditujukan kepada"
        hint="Tulis seperti pada surat, misalnya Direktur Jenderal Perimbangan Keuangan."
      />
    </>
  );
}
