import { getFormProps } from '@conform-to/react';
import { FormErrors } from './forms/error-summary.tsx';
import { ReasonField } from './forms/reason-field.tsx';
import { usePageForm } from './forms/use-page-form.ts';
import { VerbActions, VerbFrame } from './verb-frame.tsx';
import type { VerbFormProps } from './verb-form-props.ts';

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
