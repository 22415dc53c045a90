import type { FieldMetadata } from '@conform-to/react';
import type { LetterField } from '#app/domain/reservation/letter-suggestions.ts';
import { FileField } from '../forms/controls.tsx';
import { LetterLine } from './letter-fields.tsx';
import { LETTER_ACCEPT } from './upload/accepted.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyField = FieldMetadata<any, any, any>;

/** Without these a letter cannot be told from another; the rest is read out of it. */
const LINES: readonly LetterField[] = ['number', 'date', 'subject', 'signatoryOffice'];

interface CompletionLetterProps {
  readonly file: AnyField;
  readonly letter: FieldMetadata<Partial<Record<LetterField, string>>>;
  /** Beside other things that are told, it may follow later. */
  readonly optional: boolean;
}

/** The letter of a request that was taken down without one: its file, and what it says. */
export function CompletionLetter({ file, letter, optional }: CompletionLetterProps) {
  const lines = letter.getFieldset() as Readonly<Record<LetterField, AnyField>>;
  return (
    <section aria-labelledby="surat" className="mb-6">
      <h2 id="surat" className="mb-3">
        Surat permintaan
      </h2>
      <FileField
        field={file}
        label="Berkas surat"
        hint="PDF, atau foto tiap halamannya (JPEG, PNG, HEIC), bersama-sama paling besar 10 MB."
        accept={LETTER_ACCEPT}
        multiple
        optional={optional}
      />
      <p className="mb-4 text-soft">
        Keterangan di bawah ini boleh dikosongkan: kami isi dari yang terbaca pada berkasnya, lalu
        diperiksa petugas.
      </p>
      <div className="gap-x-4 sm:grid sm:grid-cols-2">
        {LINES.map((name) => (
          <LetterLine key={name} field={lines[name]} name={name} optional />
        ))}
      </div>
    </section>
  );
}
