import { getFormProps, type SubmissionResult } from '@conform-to/react';
import { NoticeBox, PageHead } from '../blocks.tsx';
import { Actions, Button, ButtonLink } from '../button.tsx';
import type { ShownFinding } from '../findings.tsx';
import { TextArea, TextField } from '../forms/controls.tsx';
import { FormErrors } from '../forms/error-summary.tsx';
import { usePageForm } from '../forms/use-page-form.ts';
import { RefusalNotice } from '../refusal-notice.tsx';
import { RecordEvidence, type RecordEvidenceView } from './record-evidence.tsx';
import { BothSides, RecordHeadBox, type RecordHeadView, type ReplyView } from './record-parts.tsx';

interface ViolationStepProps {
  readonly words: {
    readonly title: string;
    readonly explanation: string;
    readonly words: string;
    readonly button: string;
  };
  readonly record: RecordHeadView;
  readonly reply: ReplyView;
  readonly evidence: RecordEvidenceView;
  /** Is a word asked for, or only offered? */
  readonly wordsOptional: boolean;
  readonly grave: boolean;
  /** Why it does not fit yet, or no more; then nothing is asked. */
  readonly hindrance: string | null;
  /** The letter as it would go out now; null where none does. */
  readonly letter: { readonly to: string; readonly subject: string; readonly text: string } | null;
  /** Numbers that may be put right, by their names. */
  readonly numbers: readonly {
    readonly name: 'guests' | 'limit';
    readonly label: string;
    readonly value: number;
  }[];
  readonly answer:
    | {
        readonly result: SubmissionResult<string[]>;
        readonly refusal: {
          readonly title: string;
          readonly text: string;
          readonly findings: readonly ShownFinding[];
        } | null;
      }
    | undefined;
}

/** A step of a ketidaksesuaian: what it is about, what both sides say, what goes out. */
export function ViolationStep(props: ViolationStepProps) {
  const { words, record, reply, evidence, hindrance, letter, answer } = props;
  return (
    <div className="max-w-5xl">
      <PageHead title={words.title} back={{ href: record.href, text: record.title }}>
        {words.explanation}
      </PageHead>
      {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience="staff" />}
      <RecordHeadBox record={record} />
      <div className="mb-6">
        <BothSides {...{ sentence: record.sentence, reply }}>
          <RecordEvidence {...evidence} />
        </BothSides>
      </div>
      {hindrance !== null && answer === undefined && (
        <NoticeBox tone="warn" title="Belum dapat dilakukan">
          {hindrance}
        </NoticeBox>
      )}
      {hindrance === null && <StepForm {...props} />}
      {hindrance === null && letter !== null && <Letter letter={letter} />}
      {hindrance !== null && <ButtonLink href={record.href}>Kembali ke catatan</ButtonLink>}
    </div>
  );
}

function StepForm({ words, record, wordsOptional, grave, numbers, answer }: ViolationStepProps) {
  const [form, fields] = usePageForm<{ reason: string; guests: string; limit: string }>({
    id: 'langkah',
    result: answer?.result,
    defaults: Object.fromEntries(numbers.map(({ name, value }) => [name, String(value)])),
  });
  return (
    <form method="post" {...getFormProps(form)} noValidate>
      <FormErrors form={form} />
      {numbers.map(({ name, label }) => (
        <TextField key={name} field={fields[name]} label={label} inputMode="numeric" short />
      ))}
      <TextArea field={fields.reason} label={words.words} optional={wordsOptional} />
      <Actions>
        <Button look={grave ? 'danger' : 'primary'}>{words.button}</Button>
        <ButtonLink href={record.href} look="quiet">
          Batal
        </ButtonLink>
      </Actions>
    </form>
  );
}

/** What the pemda will read, word for word; what is added above comes into it as a quotation. */
function Letter({
  letter: { to, subject, text },
}: Pick<ViolationStepProps, 'letter'> & {
  readonly letter: NonNullable<ViolationStepProps['letter']>;
}) {
  return (
    <section aria-labelledby="surel" className="card mt-8">
      <h2 id="surel" className="text-lg">
        Surel yang akan terkirim
      </h2>
      <p className="text-soft">Kepada {to}</p>
      <p className="mt-2 font-semibold">{subject}</p>
      <div className="mt-2 border-l-2 border-line pl-4 whitespace-pre-line">{text}</div>
    </section>
  );
}
