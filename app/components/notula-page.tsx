import type { SubmissionResult } from '@conform-to/react';
import type { ShownFinding } from './findings.tsx';
import { NotulaForm } from './notula-form.tsx';
import { VerbFrame } from './verb-frame.tsx';
import { VerbOver } from './request/verb-over.tsx';

type Head = Parameters<typeof VerbFrame>[0]['head'];

interface NotulaPageProps {
  readonly head: Head;
  readonly fits: boolean;
  readonly defaults: Parameters<typeof NotulaForm>[0]['defaults'];
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
  readonly action: string;
  readonly back: string;
}

const WORDS = {
  title: 'Notula',
  explanation:
    'Pemohon menerima surel dan membacanya di halaman permohonannya. Jika ditulis lagi, edisi yang baru berlaku dan yang lama tetap tersimpan.',
} as const;

/** Where the notula of a consultation that was held is written. */
export function NotulaPage({ head, fits, defaults, answer, action, back }: NotulaPageProps) {
  const { number, revision } = head;
  if (!fits && !answer) return <VerbOver title={WORDS.title} {...{ number, back }} />;
  return (
    <VerbFrame {...{ head, back, words: WORDS }} audience="staff" refusal={answer?.refusal ?? null}>
      <NotulaForm {...{ action, revision, defaults, back }} result={answer?.result ?? null} />
    </VerbFrame>
  );
}
