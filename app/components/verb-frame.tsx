import type { SubmissionResult } from '@conform-to/react';
import type { ReactNode } from 'react';
import { Actions, Button, ButtonLink } from './button.tsx';
import { NoticeBox, PageHead } from './blocks.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { TypedKept } from './typed-kept.tsx';
import { StatusTag } from './status-tag.tsx';
import type { VerbFormProps } from './verb-form-props.ts';

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
