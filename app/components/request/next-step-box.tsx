import type { ReactNode } from 'react';
import { paths } from '#app/http/paths.ts';
import { Actions, Button, ButtonLink } from '../button.tsx';
import { Icon } from '../icon.tsx';

interface NextStepBoxProps {
  readonly step: {
    readonly who: string;
    readonly isYours: boolean;
    readonly isOver: boolean;
    readonly title: string;
    readonly text: string;
    readonly by: { readonly label: string; readonly when: string } | null;
    readonly apology: string | null;
    readonly canAskAgain: boolean;
  };
  readonly number: string;
  /** Why the office ended it, word for word. */
  readonly why: string | null;
  /** What can be done about it at once. */
  readonly children?: ReactNode;
}

/** What is next, who acts, by when: the first thing on the page, the loudest where it is the reader's turn. */
export function NextStepBox({ step, number, why, children }: NextStepBoxProps) {
  const { who, isYours, isOver, title, text, by, apology, canAskAgain } = step;
  return (
    <section
      aria-labelledby="berikutnya"
      className={`rounded-lg border-2 bg-paper p-4 sm:p-6 ${isYours ? 'border-gold' : 'border-navy'}`}
    >
      <p className="flex items-center gap-2 text-sm font-bold text-soft">
        <Icon
          name={isYours ? 'alert' : isOver ? 'check' : 'clock'}
          className={isYours ? 'text-warn' : 'text-navy'}
        />
        {who}
      </p>
      <h2 id="berikutnya" className="mt-1 text-xl sm:text-2xl">
        {title}
      </h2>
      {why !== null && (
        <div className="mt-2 max-w-2xl">
          <p className="text-sm text-soft">Alasan dari Sekretariat</p>
          <blockquote className="mt-1 whitespace-pre-line border-l-4 border-gold pl-3">
            {why}
          </blockquote>
        </div>
      )}
      <p className="mt-2 max-w-2xl">{text}</p>
      {by !== null && (
        <p className="mt-3">
          <span className="block text-sm text-soft">{by.label}</span>
          <strong className="text-lg">{by.when}</strong>
        </p>
      )}
      {apology !== null && <p className="mt-3 font-medium text-warn">{apology}</p>}
      {children}
      {(isOver || canAskAgain) && (
        <Actions>
          {canAskAgain && (
            <form method="post" action={paths.reservationAskAgain(number)}>
              <Button look={isOver ? 'primary' : 'secondary'} wide>
                Ajukan ulang dengan isian yang sama
              </Button>
            </form>
          )}
          <ButtonLink href={paths.newRequest} look="secondary" wide>
            Ajukan permohonan baru
          </ButtonLink>
        </Actions>
      )}
    </section>
  );
}
