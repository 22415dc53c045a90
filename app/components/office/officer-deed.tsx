import { getFormProps, type SubmissionResult } from '@conform-to/react';
import type { OfficerPageWords } from '#app/copy/officer-pages.ts';
import { NoticeBox, PageHead } from '../blocks.tsx';
import { TextArea } from '../forms/controls.tsx';
import { FormErrors } from '../forms/error-summary.tsx';
import { usePageForm } from '../forms/use-page-form.ts';
import { RefusalNotice } from '../refusal-notice.tsx';
import type { ShownFinding } from '../findings.tsx';
import { VerbActions } from '../verb-frame.tsx';
import { ClaimFacts, type ShownClaim } from './claim-rows.tsx';

interface OfficerDeedProps {
  readonly words: OfficerPageWords;
  readonly claim: ShownClaim;
  readonly back: { readonly href: string; readonly text: string };
  /** The claim still stands where this can be done to it. */
  readonly fits: boolean;
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

/** The page of a decision about a claim: which one, what follows, and why. */
export function OfficerDeed({ words, claim, back, fits, answer }: OfficerDeedProps) {
  return (
    <div className="max-w-3xl">
      <PageHead title={words.title} back={back}>
        {words.explanation}
      </PageHead>
      <div className="card mb-6">
        <ClaimFacts claim={claim} />
      </div>
      {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience="staff" />}
      {fits ? (
        <DeedForm words={words} back={back.href} result={answer?.result} />
      ) : (
        <NoticeBox tone="info" title="Klaim ini sudah diputuskan">
          Keadaannya tercantum di atas; tidak ada lagi yang perlu dilakukan di sini.
        </NoticeBox>
      )}
    </div>
  );
}

interface DeedFormProps {
  readonly words: OfficerPageWords;
  readonly back: string;
  readonly result: SubmissionResult<string[]> | undefined;
}

function DeedForm({ words, back, result }: DeedFormProps) {
  const [form, fields] = usePageForm<{ reason: string }>({ id: 'tindakan', result });
  return (
    <form method="post" {...getFormProps(form)} noValidate>
      <FormErrors form={form} />
      <TextArea
        field={fields.reason}
        label={words.reason}
        hint={words.reasonHint}
        {...(words.optional && { optional: true })}
      />
      <VerbActions button={words.button} back={back} grave={words.grave} />
    </form>
  );
}
