import { ButtonLink } from '../button.tsx';
import { Ask } from './ask-exception.tsx';
import { Answer, Told } from './exception-told.tsx';
import type { ExceptionBoxProps } from './exception-view.ts';

/** Where the box stands on its page. */
export const EXCEPTION_BOX = 'pengecualian';

/** The exception to the guest limit: asked for with a tap, awaited, answered. Its controls belong to the form around it. */
export function ExceptionBox({ exception, isOver, errors = {} }: ExceptionBoxProps) {
  const { question, given, canAsk, answerHref } = exception;
  const isOpen = question?.state === 'open';
  return (
    <section
      id={EXCEPTION_BOX}
      aria-label="Pengecualian batas tamu"
      className="scroll-mb-40 space-y-3"
    >
      <div aria-live="polite" className="space-y-3">
        {question !== null && <Answer {...{ exception, question }} />}
        {given !== null && (
          <Told tone="good" icon="check" title="Pengecualian batas tamu sudah diberikan">
            {given}
          </Told>
        )}
      </div>
      {isOpen && answerHref !== null && (
        <ButtonLink href={answerHref}>Jawab permintaan ini</ButtonLink>
      )}
      {canAsk && !isOpen && <Ask {...{ isOver, errors }} />}
    </section>
  );
}
