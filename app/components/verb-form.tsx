import { getFormProps } from '@conform-to/react';
import type { ReactNode } from 'react';
import type { SubmissionResult } from '@conform-to/react';
import { Actions, Button, ButtonLink } from './button.tsx';
import { PageHead } from './blocks.tsx';
import { TextArea } from './forms/controls.tsx';
import { FormErrors } from './forms/error-summary.tsx';
import { usePageForm } from './forms/use-page-form.ts';
import type { ShownFinding } from './findings.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { StatusTag } from './status-tag.tsx';
import type { Status } from '#app/domain/reservation/status.ts';

interface VerbFormProps {
  readonly words: {
    readonly title: string;
    readonly explanation: string;
    readonly reason: string | null;
    readonly reasonHint?: string;
    readonly optional?: boolean;
    readonly button: string;
    readonly grave?: boolean;
  };
  readonly head: {
    readonly number: string;
    readonly revision: number;
    readonly status: Status;
    readonly officeLabel: string;
    readonly modeName: string;
    readonly topics: readonly string[];
    readonly when: string | null;
  };
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
  /** Page of the request, to go back to. */
  readonly back: string;
  readonly audience: 'pemda' | 'staff';
  /** What else is asked, between the explanation and the button. */
  readonly children?: ReactNode;
}

/** The page of a verb that asks for a reason, or for a yes. */
export function VerbForm({ words, head, answer, back, audience, children }: VerbFormProps) {
  const [form, fields] = usePageForm<{ revision: number; reason: string }>({
    id: 'tindakan',
    result: answer?.result,
  });
  const { title, explanation, reason, reasonHint, optional, button, grave } = words;
  return (
    <div className="max-w-3xl">
      <PageHead title={title} back={{ href: back, text: `Permohonan ${head.number}` }}>
        {explanation}
      </PageHead>
      <RequestHeadBox head={head} />
      {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience={audience} />}
      <form method="post" {...getFormProps(form)} noValidate>
        <FormErrors form={form} />
        <input type="hidden" name={fields.revision.name} value={head.revision} />
        {reason !== null && (
          <TextArea
            field={fields.reason}
            label={reason}
            {...(reasonHint && { hint: reasonHint })}
            {...(optional && { optional })}
          />
        )}
        {children}
        <Actions>
          <Button look={grave ? 'danger' : 'primary'}>{button}</Button>
          <ButtonLink href={back} look="quiet">
            Kembali
          </ButtonLink>
        </Actions>
      </form>
    </div>
  );
}

/** Which request it is about, in four lines. */
export function RequestHeadBox({ head }: Pick<VerbFormProps, 'head'>) {
  const { number, status, officeLabel, modeName, topics, when } = head;
  return (
    <div className="card mb-6">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <strong>{number}</strong>
        <StatusTag status={status} />
      </p>
      <p className="mt-1 font-semibold">{officeLabel}</p>
      <p className="text-soft">
        {modeName} · {topics.join(', ')}
      </p>
      {when !== null && <p className="text-soft">{when}</p>}
    </div>
  );
}
