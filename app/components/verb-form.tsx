import { getFormProps } from '@conform-to/react';
import type { SubmissionResult } from '@conform-to/react';
import type { ReactNode } from 'react';
import { Actions, Button, ButtonLink } from './button.tsx';
import { NoticeBox, PageHead } from './blocks.tsx';
import { FormErrors } from './forms/error-summary.tsx';
import { ReasonField } from './forms/reason-field.tsx';
import { usePageForm } from './forms/use-page-form.ts';
import type { ShownFinding } from './findings.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { TypedKept } from './typed-kept.tsx';
import { StatusTag } from './status-tag.tsx';
import type { Status } from '#app/domain/reservation/status.ts';

interface VerbFormProps {
  readonly words: {
    readonly title: string;
    readonly explanation: string;
    readonly reason: string | null;
    readonly reasonHint?: string | undefined;
    readonly optional?: boolean | undefined;
    readonly button: string;
    readonly grave?: boolean | undefined;
  };
  readonly head: {
    readonly number: string;
    readonly revision: number;
    readonly status: Status;
    readonly officeLabel: string;
    readonly modeName: string;
    readonly topics: readonly string[];
    readonly when: string | null;
    readonly hindrance?: { readonly title: string; readonly text: string } | null;
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
  /** Reasons that can be chosen instead of written. */
  readonly ready?: readonly string[];
  /** What else is asked, between the reason and the button. */
  readonly children?: ReactNode;
}

/** The page of a verb that asks for a reason, or for a yes. */
export function VerbForm(props: VerbFormProps) {
  const { words, head, answer, back, audience, ready = [], children } = props;
  const [form, fields] = usePageForm<{ revision: number; ready: string; reason: string }>({
    id: 'tindakan',
    result: answer?.result,
  });
  const { reason, reasonHint, optional, button, grave } = words;
  return (
    <VerbFrame
      {...{ words, head, back, audience }}
      refusal={answer?.refusal ?? null}
      typed={answer?.result}
    >
      <form method="post" {...getFormProps(form)} noValidate>
        <FormErrors form={form} />
        <input type="hidden" name={fields.revision.name} value={head.revision} />
        {reason !== null && (
          <ReasonField
            ready={{ field: fields.ready, reasons: ready }}
            field={fields.reason}
            label={reason}
            {...(reasonHint && { hint: reasonHint })}
            {...(optional && { optional })}
          />
        )}
        {children}
        <VerbActions button={button} back={back} grave={grave} />
      </form>
    </VerbFrame>
  );
}

interface VerbFrameProps extends Pick<VerbFormProps, 'head' | 'back' | 'audience'> {
  readonly words: Pick<VerbFormProps['words'], 'title' | 'explanation'>;
  readonly refusal: NonNullable<VerbFormProps['answer']>['refusal'];
  /** What was sent: kept to be copied where the form no longer fits. */
  readonly typed?: SubmissionResult<string[]> | undefined;
  readonly children: ReactNode;
}

/** What stands around the form of any verb: what it does, to which request, and why it did not go through. */
export function VerbFrame(props: VerbFrameProps) {
  const { words, head, back, audience, refusal, typed, children } = props;
  const { hindrance = null } = head;
  return (
    <div className="max-w-3xl">
      <PageHead title={words.title} back={{ href: back, text: `Permohonan ${head.number}` }}>
        {words.explanation}
      </PageHead>
      <RequestHeadBox head={head} />
      {refusal && <RefusalNotice refusal={refusal} audience={audience} />}
      {hindrance === null ? (
        children
      ) : (
        <>
          {refusal === null && (
            <NoticeBox tone="warn" title={hindrance.title}>
              {hindrance.text}
            </NoticeBox>
          )}
          <TypedKept typed={typed} />
          <p>
            <a href={back}>Kembali ke permohonan {head.number}</a>
          </p>
        </>
      )}
    </div>
  );
}

/** Does it, or leaves it. */
export function VerbActions({
  button,
  back,
  grave = false,
}: {
  readonly button: string;
  readonly back: string;
  readonly grave?: boolean | undefined;
}) {
  return (
    <Actions>
      <Button look={grave ? 'danger' : 'primary'}>{button}</Button>
      <ButtonLink href={back} look="quiet">
        Kembali
      </ButtonLink>
    </Actions>
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
