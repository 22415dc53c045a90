import type { FieldMetadata } from '@conform-to/react';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { SIGNATORY_CHOICES } from '#app/copy/request-form.ts';
import { SIGNATORY_OFFICES } from '#app/domain/reservation/letter.ts';
import { LETTER_FIELDS, type LetterField } from '#app/domain/reservation/letter-suggestions.ts';
import { Findings } from '../findings.tsx';
import { SelectField, TextField } from '../forms/controls.tsx';
import { AllSuggestions, SuggestionLine } from './letter-suggestion.tsx';
import type { LetterPage } from './letter-page.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyField = FieldMetadata<any, any, any>;

interface LetterFieldsProps extends Pick<LetterPage, 'suggestions' | 'findings' | 'audience'> {
  readonly fields: Readonly<Record<LetterField, AnyField>>;
}

type Typed = Readonly<Record<string, string>>;

/** What the letter says: each line with what was read for it and what the rules say of it. */
export function LetterFields({ fields, suggestions, findings, audience }: LetterFieldsProps) {
  const box = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<Typed>(() => typedIn(fields));
  const [said, setSaid] = useState('');
  const hear = ({ target }: FormEvent<HTMLDivElement>): void => {
    const { name, value } = target as HTMLInputElement;
    setTyped((before) => ({ ...before, [name]: value }));
  };
  const accept = (wanted: readonly LetterField[]): void => {
    const taken = suggestions.filter(({ field }) => wanted.includes(field));
    for (const { field, value } of taken) controlIn(box.current, field).value = value;
    setTyped((before) => ({
      ...before,
      ...Object.fromEntries(taken.map(({ field, value }) => [field, value])),
    }));
    setSaid(`${taken.length} keterangan diisi dari surat. Periksa sebelum menyimpan.`);
    // The button that was pressed is gone; the focus goes to what it filled in.
    if (taken[0] !== undefined) controlIn(box.current, taken[0].field).focus();
  };
  const beside = (field: LetterField): ReactNode => {
    const suggestion = suggestions.find((one) => one.field === field);
    const found = findings.filter((one) => one.field === field).map(({ finding }) => finding);
    return (
      <>
        {suggestion !== undefined && (
          <SuggestionLine
            {...{ suggestion, accept }}
            typed={typed[field] ?? ''}
            label={LABELS[field]}
          />
        )}
        {found.length > 0 && <Findings findings={found} audience={audience} />}
      </>
    );
  };
  return (
    <div ref={box} onInput={hear}>
      <AllSuggestions {...{ suggestions, typed, accept }} />
      <p role="status" className={said === '' ? 'sr-only' : 'mb-4 text-good'}>
        {said}
      </p>
      {LETTER_FIELDS.map((field) => (
        <div key={field} className="mb-6 space-y-1.5 [&>:first-child]:mb-2">
          <LetterLine field={fields[field]} name={field} />
          {beside(field)}
        </div>
      ))}
    </div>
  );
}

const LABELS: Readonly<Record<LetterField, string>> = {
  number: 'Nomor surat',
  date: 'Tanggal surat',
  subject: 'Perihal',
  signatoryName: 'Nama penanda tangan',
  signatoryOffice: 'Jabatan penanda tangan',
  addressee: 'Ditujukan kepada',
};

const HINTS: Partial<Readonly<Record<LetterField, string>>> = {
  number: 'Seperti tercetak pada surat.',
  addressee: 'Tulis seperti pada surat, misalnya Direktur Jenderal Perimbangan Keuangan.',
};

interface LetterLineProps {
  readonly field: AnyField;
  readonly name: LetterField;
  readonly optional?: boolean;
}

/** One line of what the letter says. */
export function LetterLine({ field, name, optional }: LetterLineProps) {
  const hint = HINTS[name];
  const frame = {
    ...{ field, label: LABELS[name] },
    ...(hint !== undefined && { hint }),
    ...(optional && { optional }),
  };
  if (name === 'date') return <TextField {...frame} type="date" short />;
  if (name !== 'signatoryOffice') return <TextField {...frame} />;
  const options = SIGNATORY_OFFICES.map((value) => ({ value, label: SIGNATORY_CHOICES[value] }));
  return <SelectField {...frame} blank="Pilih jabatan" options={options} />;
}

function controlIn(box: HTMLDivElement | null, field: LetterField): HTMLInputElement {
  const control = box?.querySelector<HTMLInputElement>(`[name="${field}"]`);
  if (!control) throw new Error(`There is no field ${field}`);
  return control;
}

function typedIn(fields: LetterFieldsProps['fields']): Typed {
  return Object.fromEntries(
    LETTER_FIELDS.map((field) => {
      const { initialValue } = fields[field] as { initialValue?: unknown };
      return [field, typeof initialValue === 'string' ? initialValue : ''];
    }),
  );
}
