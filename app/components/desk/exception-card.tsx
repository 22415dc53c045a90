import type { SubmissionResult } from '@conform-to/react';
import { formatMinutes } from '#app/copy/dates.ts';
import { Facts } from '../blocks.tsx';
import { WordTag } from '../status-tag.tsx';
import { AnswerForm } from './exception-answer.tsx';
import { factsOf, type QuestionView } from './exception-facts.tsx';

/** Everything that is needed to answer, and the answer one tap away. */
export function ExceptionCard({
  question,
  result,
}: {
  readonly question: QuestionView;
  readonly result: SubmissionResult<string[]> | undefined;
}) {
  const { id, guests, guestLimit, words, askedBy, askedAt, waited } = question;
  const { officeLabel, opd, href, number } = question;
  return (
    <li className="card keep" aria-labelledby={`tanya-${id}`}>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <h2 id={`tanya-${id}`} className="text-xl">
          {officeLabel}
          {opd !== null && <span className="font-semibold"> · {opd}</span>}
        </h2>
        <WordTag
          icon="clock"
          tone={waited >= 3 ? 'bad' : 'care'}
          text={waited === 0 ? 'baru saja' : `menunggu ${formatMinutes(waited)}`}
        />
      </div>
      <p className="mt-2 text-2xl font-bold text-navy tabular-nums">
        {guests} orang <span className="text-lg font-semibold text-soft">· batas {guestLimit}</span>
      </p>
      <blockquote className="my-3 border-l-4 border-gold bg-warn-bg px-4 py-2 text-lg">
        {words}
        <footer className="text-base text-soft">
          {askedBy}, pukul {askedAt} WIB
        </footer>
      </blockquote>
      <Facts facts={factsOf(question)} />
      <p className="mt-2">
        <a href={href} className="inline-flex min-h-11 items-center font-semibold">
          Buka rombongan {number}
        </a>
      </p>
      <AnswerForm {...{ id, guests, result }} />
    </li>
  );
}
