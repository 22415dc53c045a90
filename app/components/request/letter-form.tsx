import type { SubmissionResult } from '@conform-to/react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { UPLOAD_CLIENT_WORDS } from '#app/copy/letter-upload.ts';
import type { LetterDetails } from '#app/domain/reservation/letter.ts';
import { paths } from '#app/http/paths.ts';
import { NoticeBox } from '../blocks.tsx';
import { Findings } from '../findings.tsx';
import { ErrorSummary } from '../forms/error-summary.tsx';
import { usePageForm } from '../forms/use-page-form.ts';
import { KeptLetter } from './kept-letter.tsx';
import { LetterFields } from './letter-fields.tsx';
import type { LetterPage } from './letter-page.ts';
import { StepForm } from './step-form.tsx';
import { LetterPicker } from './upload/letter-picker.tsx';
import { type LetterSending, useLetterSender } from './upload/use-letter-sender.ts';

type LetterValues = Pick<LetterDetails, keyof LetterDetails> & { readonly file: string };

interface LetterFormProps {
  readonly page: LetterPage;
  readonly defaults: Partial<LetterDetails>;
  readonly result: SubmissionResult<string[]> | null;
}

/** The step of the letter: first its file, then what it says. */
export function LetterForm({ page, defaults, result }: LetterFormProps) {
  const { draftId, file, canRemove, notes, suggestions, findings, audience } = page;
  const [form, fields] = usePageForm<LetterValues>({ id: 'surat', result, defaults });
  const sending = useLetterSender(page);
  const { fault, faults } = sending.state;
  const { isEarly, isJoined, guard } = useGuard(sending);
  const ofFile = findings.filter(({ field }) => field === 'file');
  const ofAll = findings.filter(({ field }) => field === null);
  return (
    <StepForm form={form} action={paths.draftStep(draftId, 'letter')} withFile guard={guard}>
      {fault !== null && (
        <div key={faults} ref={focusSummary}>
          <ErrorSummary errors={[{ message: fault, href: `#${fields.file.id}` }]} />
        </div>
      )}
      <h2 id="berkas" className="mb-3">
        1. Unggah surat
      </h2>
      {file !== null && (
        <KeptLetter
          {...{ file, notes }}
          removal={canRemove ? paths.dropDraftLetter(draftId) : null}
        />
      )}
      {isJoined && (
        <div ref={focusNotice} tabIndex={-1} className="mb-6 scroll-mt-4">
          <NoticeBox tone="good" title={UPLOAD_CLIENT_WORDS.joined} live />
        </div>
      )}
      <FoundHere found={ofFile} audience={audience} />
      <LetterPicker field={fields.file} hasFile={file !== null} sending={sending} />
      {isEarly && <NoticeBox tone="warn" title={UPLOAD_CLIENT_WORDS.wait} live />}
      <h2 id="keterangan" className="mt-10 mb-3">
        2. Isi keterangan surat
      </h2>
      <FoundHere found={ofAll} audience={audience} />
      <LetterFields {...{ fields, suggestions, findings, audience }} />
    </StepForm>
  );
}

/** What is told by our script takes the focus, as it does in a page that comes back. */
function focusSummary(box: HTMLDivElement | null): void {
  box?.querySelector<HTMLElement>('[role=alert]')?.focus();
}

/** Whoever pressed to go on is led to what came of it instead. */
function focusNotice(box: HTMLDivElement | null): void {
  box?.focus();
}

interface FoundHereProps extends Pick<LetterPage, 'audience'> {
  readonly found: LetterPage['findings'];
}

function FoundHere({ found, audience }: FoundHereProps) {
  if (found.length === 0) return null;
  return (
    <div className="mb-6">
      <Findings findings={found.map(({ finding }) => finding)} audience={audience} />
    </div>
  );
}

interface Guard {
  /** It was to be saved before the letter had arrived. */
  readonly isEarly: boolean;
  /** Photos became one letter instead of the form being saved; to be looked at first. */
  readonly isJoined: boolean;
  readonly guard: (event: FormEvent<HTMLFormElement>) => void;
}

/** Nothing is saved over a letter that is still on its way; said, and over with the sending. */
function useGuard({ sender, state }: LetterSending): Guard {
  const [isEarly, setEarly] = useState(false);
  const [isJoined, setJoined] = useState(false);
  const isIdle = state.phase === 'idle';
  const wasIdle = useRef(true);
  useEffect(() => {
    if (isIdle && !wasIdle.current) setEarly(false);
    if (!isIdle && wasIdle.current) setJoined(false);
    wasIdle.current = isIdle;
  }, [isIdle]);
  const guard = (event: FormEvent<HTMLFormElement>): void => {
    if (isIdle) return;
    event.preventDefault();
    if (state.phase === 'ready') void sender.confirm().then(setJoined);
    else setEarly(true);
  };
  return { isEarly, isJoined, guard };
}
