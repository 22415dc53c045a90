import { STEP_WORDS } from '#app/copy/request-steps.ts';
import type { DraftStep } from '#app/domain/reservation/draft.ts';
import { paths } from '#app/http/paths.ts';
import { Facts, NoticeBox } from '../blocks.tsx';
import { Findings, type ShownFinding } from '../findings.tsx';
import { ErrorSummary } from '../forms/error-summary.tsx';

/** One step as it was answered, and what is to be said of it. */
export interface CheckPart {
  readonly step: DraftStep;
  readonly facts: readonly { readonly label: string; readonly value: string | null }[];
  /** What is still to be answered; null where nothing is. */
  readonly open: string | null;
  readonly findings: readonly ShownFinding[];
}

/** All of a draft before it is sent. */
export interface CheckView {
  readonly parts: readonly CheckPart[];
  /** Another reason it would not go through. */
  readonly refusal: { readonly title: string; readonly text: string } | null;
  readonly canSend: boolean;
}

/** What stands in the way, together, each leading to its part. */
export function WhatIsInTheWay({ view }: { readonly view: CheckView }) {
  const errors = view.parts.flatMap(({ step, open, findings }) => [
    ...(open === null ? [] : [{ message: open, href: `#${step}` }]),
    ...findings
      .filter(({ severity }) => severity === 'block')
      .map(({ message }) => ({ message, href: `#${step}` })),
  ]);
  return (
    <>
      {view.refusal !== null && (
        <NoticeBox tone="bad" title={view.refusal.title} live>
          {view.refusal.text}
        </NoticeBox>
      )}
      <ErrorSummary title="Sebelum dikirim, mohon selesaikan" errors={errors} />
    </>
  );
}

/** Every step with its answers, a way back to it, and the findings beside it. */
export function CheckParts({ draftId, view }: { readonly draftId: string; view: CheckView }) {
  return (
    <>
      {view.parts
        .filter(({ step, findings }) => step !== 'check' || findings.length > 0)
        .map((part) => (
          <Part key={part.step} part={part} draftId={draftId} />
        ))}
    </>
  );
}

function Part({ part, draftId }: { readonly part: CheckPart; readonly draftId: string }) {
  const { step, facts, open, findings } = part;
  const { title } = STEP_WORDS[step];
  return (
    <section
      id={step}
      aria-labelledby={`${step}-judul`}
      tabIndex={-1}
      className="card mb-4 scroll-mt-4"
    >
      <div className="mb-2 flex items-baseline justify-between gap-4">
        <h2 id={`${step}-judul`}>{title}</h2>
        {step !== 'check' && (
          <a
            href={paths.draftStep(draftId, step)}
            className="inline-flex min-h-8 items-center font-semibold"
          >
            {open === null ? 'Ubah' : 'Isi'}
            <span className="sr-only"> {title}</span>
          </a>
        )}
      </div>
      {open !== null && <p className="mb-2 font-medium text-bad">{open}</p>}
      {findings.length > 0 && (
        <div className="mb-3">
          <Findings findings={findings} audience="pemda" />
        </div>
      )}
      {open === null && (
        <Facts
          facts={facts.map(({ label, value }) => ({
            label,
            value: value === null ? null : <span className="whitespace-pre-line">{value}</span>,
          }))}
        />
      )}
    </section>
  );
}
