import { getFormProps } from '@conform-to/react';
import type { SubmissionResult } from '@conform-to/react';
import { WAIVE_PAGE } from '#app/copy/waive-page.ts';
import { EmptyState, PageHead, Section } from './blocks.tsx';
import { Actions, Button, ButtonLink } from './button.tsx';
import { Findings, type ShownFinding } from './findings.tsx';
import { ChoiceGroup } from './forms/choice-group.tsx';
import { TextArea } from './forms/controls.tsx';
import { FormErrors } from './forms/error-summary.tsx';
import { usePageForm } from './forms/use-page-form.ts';
import { RefusalNotice } from './refusal-notice.tsx';
import { RequestHeadBox } from './verb-frame.tsx';

/** A rule that this person may let pass now. */
export interface WaivableItem {
  readonly code: string;
  readonly name: string;
  /** What stands in the way, one sentence a fault. */
  readonly sentences: readonly string[];
}

export interface WaivePage {
  readonly mine: readonly WaivableItem[];
  /** What stands in the way but is not this person's to let pass, by who may. */
  readonly others: readonly { readonly who: string; readonly findings: readonly ShownFinding[] }[];
  readonly given: readonly {
    readonly key: string;
    readonly name: string;
    readonly by: string;
    readonly when: string;
    readonly reason: string;
  }[];
}

interface WaiveFormProps {
  readonly head: Parameters<typeof RequestHeadBox>[0]['head'] & { readonly revision: number };
  readonly page: WaivePage;
  readonly back: { readonly href: string; readonly text: string };
  readonly answer:
    | {
        readonly result: SubmissionResult<string[]>;
        readonly refusal: Parameters<typeof RefusalNotice>[0]['refusal'] | null;
      }
    | undefined;
}

/** What stands in the way of a request, who may let it pass, and the form for those who may. */
export function WaiveForm({ head, page, back, answer }: WaiveFormProps) {
  const { mine, others, given } = page;
  return (
    <div className="max-w-3xl">
      <PageHead title={WAIVE_PAGE.title} back={back}>
        {WAIVE_PAGE.explanation}
      </PageHead>
      <RequestHeadBox head={head} />
      {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience="staff" />}
      {mine.length === 0 && others.length === 0 && (
        <EmptyState title={WAIVE_PAGE.noneTitle}>{WAIVE_PAGE.none}</EmptyState>
      )}
      {mine.length > 0 && <Waiving {...{ head, mine, back, answer }} />}
      {others.map(({ who, findings }, index) => (
        <Section key={who} id={`lain-${index}`} title={who}>
          <Findings findings={findings} audience="staff" />
        </Section>
      ))}
      {given.length > 0 && (
        <Section id="diberikan" title="Sudah diberikan">
          <ul className="divide-y divide-line border-y border-line">
            {given.map(({ key, name, by, when, reason }) => (
              <li key={key} className="py-3">
                <p className="font-semibold">{name}</p>
                <p className="text-sm text-soft">
                  {by} · {when}
                </p>
                <p className="mt-1 whitespace-pre-line">{reason}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

function Waiving({
  head,
  mine,
  back,
  answer,
}: Pick<WaiveFormProps, 'head' | 'back' | 'answer'> & Pick<WaivePage, 'mine'>) {
  const only = mine.length === 1 ? mine.map(({ code }) => code) : [];
  const [form, fields] = usePageForm<{ revision: number; codes: string[]; reason: string }>({
    id: 'pengecualian',
    result: answer?.result,
    defaults: { codes: only },
  });
  return (
    <form method="post" {...getFormProps(form)} noValidate>
      <FormErrors form={form} />
      <input type="hidden" name={fields.revision.name} value={head.revision} />
      <ChoiceGroup
        field={fields.codes}
        type="checkbox"
        label={WAIVE_PAGE.choose}
        choices={mine.map(({ code, name, sentences }) => ({
          value: code,
          label: <span className="font-semibold">{name}</span>,
          hint: sentences.map((sentence) => <p key={sentence}>{sentence}</p>),
        }))}
      />
      <TextArea field={fields.reason} label={WAIVE_PAGE.reason} hint={WAIVE_PAGE.reasonHint} />
      <Actions>
        <Button>{WAIVE_PAGE.button}</Button>
        <ButtonLink href={back.href} look="quiet">
          Batal
        </ButtonLink>
      </Actions>
    </form>
  );
}
