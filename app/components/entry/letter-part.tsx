import type { FieldMetadata } from '@conform-to/react';
import { LETTER_FIELD_WORDS } from '#app/copy/letter-report.ts';
import { SIGNATORY_CHOICES } from '#app/copy/request-form.ts';
import { type LetterDetails, SIGNATORY_OFFICES } from '#app/domain/reservation/letter.ts';
import { LETTER_FIELDS } from '#app/domain/reservation/letter-suggestions.ts';
import { Button } from '../button.tsx';
import { SelectField, TextField } from '../forms/controls.tsx';
import { Icon } from '../icon.tsx';
import { EntryPart } from './entry-part.tsx';

/** A file that came along and could be the letter instead. */
export interface OtherFile {
  readonly sha256: string;
  /** "surat.pdf (PDF, 120 kB)" */
  readonly text: string;
}

export interface LetterPartProps {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly letter: FieldMetadata<LetterDetails | undefined, any, any>;
  /** Null where there is no letter yet. */
  readonly file: { readonly text: string; readonly href: string } | null;
  readonly others: readonly OtherFile[];
  /** What must be known of the file: script, a lock, no text. */
  readonly notes: readonly string[];
  readonly read: readonly (keyof LetterDetails)[];
}

/** The letter that is in hand, what was read out of it, and which other file could be it. */
export function LetterPart({ letter, file, others, notes, read }: LetterPartProps) {
  return (
    <EntryPart title="Surat">
      {file === null ? (
        <p className="mb-4">Belum ada surat. Surat dapat diminta kemudian.</p>
      ) : (
        <p className="mb-4 break-words">
          <strong>{file.text}</strong> · <a href={file.href}>Buka surat</a>
        </p>
      )}
      {notes.map((text) => (
        <p key={text} className="mb-3 border-l-4 border-gold bg-warn-bg px-3 py-1.5 text-sm">
          <Icon name="alert" className="mr-1.5 align-[-0.15em] text-warn" />
          {text}
        </p>
      ))}
      {others.length > 0 && <Others others={others} />}
      {file !== null && <Lines letter={letter} read={read} />}
    </EntryPart>
  );
}

function Others({ others }: Pick<LetterPartProps, 'others'>) {
  return (
    <div className="mb-5 rounded-lg border border-line p-3">
      <p className="mb-2 font-semibold">Bukan itu suratnya? Lampiran lain dalam surel ini:</p>
      <ul className="space-y-2">
        {others.map(({ sha256, text }) => (
          <li key={sha256} className="flex flex-wrap items-center justify-between gap-2">
            <span className="min-w-0 break-words">{text}</span>
            <Button
              look="secondary"
              name="berkas"
              value={sha256}
              aria-label={`Pakai ${text} sebagai surat`}
            >
              Pakai sebagai surat
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Lines({ letter, read }: Pick<LetterPartProps, 'letter' | 'read'>) {
  const fields = letter.getFieldset();
  const options = SIGNATORY_OFFICES.map((value) => ({ value, label: SIGNATORY_CHOICES[value] }));
  return (
    <div className="gap-x-4 sm:grid sm:grid-cols-2">
      {LETTER_FIELDS.map((name) => {
        const hint = read.includes(name) ? 'Terbaca di surat; periksa.' : undefined;
        const frame = { field: fields[name], label: LETTER_FIELD_WORDS[name], hint };
        if (name === 'signatoryOffice') {
          return <SelectField key={name} {...frame} blank="Belum diketahui" options={options} />;
        }
        return (
          <TextField
            key={name}
            {...frame}
            {...(name === 'date' && { type: 'date', short: true })}
          />
        );
      })}
    </div>
  );
}
