import { REASON_FIELDS, type TypedReason } from '#app/forms/reasons.ts';
import { Actions, Button, ButtonLink } from '../button.tsx';
import { ErrorSummary } from '../forms/error-summary.tsx';
import { FieldErrors } from '../forms/field.tsx';
import { WordTag } from '../status-tag.tsx';
import { fieldId } from './draft-view.ts';

interface ReasonsFormProps {
  readonly lines: readonly TypedReason[];
  readonly errors: Readonly<Record<string, string>>;
  readonly seen: string;
  readonly back: string;
}

/** A list of sentences, each to be reworded, moved or offered no more, and room for a new one. */
export function ReasonsForm({ lines, errors, seen, back }: ReasonsFormProps) {
  const known = lines.filter(({ id }) => id !== null);
  const added = lines.find(({ id }) => id === null)?.words ?? '';
  const summary = Object.entries(errors).map(([name, message]) => ({
    message,
    href: `#${fieldId(name)}`,
  }));
  return (
    <form method="post" noValidate>
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only">
        Simpan
      </button>
      <ErrorSummary errors={summary} />
      <input type="hidden" name={REASON_FIELDS.seen} value={seen} />
      <ol className="space-y-4">
        {known.map((line, index) => (
          <ReasonRow
            key={line.id}
            {...{ line, index, errors }}
            isLast={index === known.length - 1}
          />
        ))}
      </ol>
      <div className="mt-6">
        <Sentence name={REASON_FIELDS.added} label="Tambah kalimat" words={added} errors={errors} />
      </div>
      <Actions>
        <Button>Simpan</Button>
        <ButtonLink href={back} look="quiet">
          Kembali
        </ButtonLink>
      </Actions>
    </form>
  );
}

interface ReasonRowProps {
  readonly line: TypedReason;
  readonly index: number;
  readonly isLast: boolean;
  readonly errors: ReasonsFormProps['errors'];
}

function ReasonRow({ line, index, isLast, errors }: ReasonRowProps) {
  const { id, words, isRetired } = line;
  const name = `lines.${index}`;
  return (
    <li className={`card ${isRetired ? 'border-dashed' : ''}`}>
      <input type="hidden" name={`${name}.id`} value={id ?? ''} />
      {isRetired && (
        <>
          <input type="hidden" name={`${name}.retired`} value="ya" />
          <p className="mb-2">
            <WordTag icon="hold" tone="over" text="Tidak ditawarkan lagi" />
          </p>
        </>
      )}
      <Sentence name={`${name}.words`} label={`Kalimat ${index + 1}`} {...{ words, errors }} />
      <div className="mt-2 flex flex-wrap gap-x-2">
        {index > 0 && <Step step={`naik:${index}`} text="Naikkan" of={index} />}
        {!isLast && <Step step={`turun:${index}`} text="Turunkan" of={index} />}
        {isRetired ? (
          <Step step={`pakai:${index}`} text="Tawarkan lagi" of={index} />
        ) : (
          <Step step={`henti:${index}`} text="Hentikan" of={index} />
        )}
      </div>
    </li>
  );
}

function Step({
  step,
  text,
  of,
}: {
  readonly step: string;
  readonly text: string;
  readonly of: number;
}) {
  return (
    <Button look="quiet" name={REASON_FIELDS.step} value={step}>
      {text}
      <span className="sr-only"> kalimat {of + 1}</span>
    </Button>
  );
}

interface SentenceProps {
  readonly name: string;
  readonly label: string;
  readonly words: string;
  readonly errors: ReasonsFormProps['errors'];
}

function Sentence({ name, label, words, errors }: SentenceProps) {
  const id = fieldId(name);
  const wrong = errors[name];
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-semibold">
        {label}
      </label>
      <FieldErrors id={id} errors={wrong === undefined ? undefined : [wrong]} />
      <textarea
        {...{ id, name }}
        rows={3}
        defaultValue={words}
        className="control max-w-none"
        {...(wrong !== undefined && { 'aria-invalid': true, 'aria-describedby': `${id}-error` })}
      />
    </div>
  );
}
