import type { ReactNode } from 'react';
import { STEP_WORDS } from '#app/copy/request-steps.ts';
import {
  DRAFT_STEPS,
  type DraftStep,
  stepAfter,
  stepBefore,
} from '#app/domain/reservation/draft.ts';
import { paths } from '#app/http/paths.ts';
import { NoticeBox, PageHead } from '../blocks.tsx';
import { Findings, type ShownFinding } from '../findings.tsx';
import { StepProgress } from '../progress.tsx';
import { GoOnElsewhere } from './go-on-elsewhere.tsx';

/** What every step shows of its draft. */
export interface ShownDraft {
  readonly id: string;
  /** Steps that still lack an answer. */
  readonly open: readonly DraftStep[];
  /** Opens the draft on another device; null where a session opened it and no key is at hand. */
  readonly resumeUrl: string | null;
  /** Where its link is mailed unless another address is given. */
  readonly mailTo: string | null;
  /** The signed-in address that writes it. */
  readonly writer: string | null;
  /** "Rabu, 23 Desember 2026": kept until then. */
  readonly keptUntil: string;
  /** Why the request it corrects was returned; null for a new one. */
  readonly correction: {
    readonly number: string;
    /** With the step at which each is put right, where there is one. */
    readonly reasons: readonly { readonly message: string; readonly step: DraftStep | null }[];
    readonly deadline: string | null;
  } | null;
  /** Where staff write it: how and when it came in. */
  readonly onBehalf: { readonly channel: string; readonly receivedAt: string } | null;
  /** What the rules say of the step's answers as they were saved. */
  readonly findings: readonly ShownFinding[];
}

interface DraftFrameProps {
  readonly draft: ShownDraft;
  readonly step: DraftStep;
  /** A line under the heading. */
  readonly intro?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every step: how far one is, why it came back, and how to go on elsewhere. */
export function DraftFrame({ draft, step, intro, children }: DraftFrameProps) {
  const before = stepBefore(step);
  const back =
    before === null
      ? {}
      : { back: { href: paths.draftStep(draft.id, before), text: STEP_WORDS[before].title } };
  return (
    <div className="mx-auto max-w-3xl">
      <StepProgress
        steps={DRAFT_STEPS.map((key) => ({
          ...{ key, title: STEP_WORDS[key].title, href: paths.draftStep(draft.id, key) },
          state: key === 'check' || draft.open.includes(key) ? 'open' : 'done',
        }))}
        current={step}
      />
      <PageHead title={STEP_WORDS[step].heading} {...back}>
        {intro}
      </PageHead>
      {draft.correction !== null && <WhyReturned draftId={draft.id} {...draft.correction} />}
      {draft.onBehalf !== null && <WrittenForAPemda draftId={draft.id} {...draft.onBehalf} />}
      <StepFindings
        draftId={draft.id}
        step={step}
        findings={draft.findings}
        audience={draft.onBehalf === null ? 'pemda' : 'staff'}
      />
      {children}
      {draft.onBehalf === null && <GoOnElsewhere {...draft} />}
    </div>
  );
}

function WrittenForAPemda({ draftId, channel, receivedAt }: EntryProps) {
  return (
    <NoticeBox tone="info" title="Anda mengisi atas nama pemda">
      Diterima melalui {channel} pada {receivedAt}; janji jawab dihitung sejak saat itu. Jadwal,
      surat, dan peserta boleh menyusul.{' '}
      <a href={paths.draftStep(draftId, 'check')}>Langsung periksa dan kirim</a>
    </NoticeBox>
  );
}

type ReturnProps = NonNullable<ShownDraft['correction']> & { readonly draftId: string };

function WhyReturned({ draftId, number, reasons, deadline }: ReturnProps) {
  return (
    <NoticeBox tone="warn" title={`Yang perlu dilengkapi pada ${number}`}>
      <ul className="list-disc space-y-1 pl-5">
        {reasons.map(({ message, step }) => (
          <li key={message}>
            {message}{' '}
            {step !== null && (
              <a href={paths.draftStep(draftId, step)} className="whitespace-nowrap">
                Langkah {STEP_WORDS[step].title}
              </a>
            )}
          </li>
        ))}
      </ul>
      {deadline !== null && <p className="mt-2">Mohon dikirim paling lambat {deadline}.</p>}
    </NoticeBox>
  );
}

type EntryProps = NonNullable<ShownDraft['onBehalf']> & { readonly draftId: string };

interface StepFindingsProps extends Pick<ShownDraft, 'findings'> {
  readonly draftId: string;
  readonly step: DraftStep;
  readonly audience: 'pemda' | 'staff';
}

/** Beside the answers they concern; who cannot mend one now may go on and come back. */
function StepFindings({ draftId, step, findings, audience }: StepFindingsProps) {
  if (findings.length === 0) return null;
  const isInTheWay = findings.some(({ severity }) => severity === 'block');
  return (
    <div
      id="temuan"
      tabIndex={-1}
      className="mb-6 scroll-mt-4"
      role={isInTheWay ? 'alert' : undefined}
    >
      <Findings audience={audience} findings={findings} />
      {isInTheWay && (
        <p className="mt-2 text-sm">
          Isian Anda sudah tersimpan. Perbaiki sekarang, atau{' '}
          <a href={paths.draftStep(draftId, stepAfter(step))}>
            lanjut dahulu ke langkah berikutnya
          </a>
          .
        </p>
      )}
    </div>
  );
}
