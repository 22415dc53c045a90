import type { ReactNode } from 'react';
import { REQUESTER_BUTTONS, type RequesterVerb } from '#app/copy/requester-verbs.ts';
import type { Verb } from '#app/domain/reservation/status.ts';
import { paths } from '#app/http/paths.ts';
import { Actions, ButtonLink } from '../button.tsx';

interface DeedLink {
  readonly verb: RequesterVerb;
  readonly text: string;
  readonly look: (typeof LOOKS)[RequesterVerb];
}

/** What can be done at all, apart from a correction, which is a form of its own. */
const DEEDS = Object.keys(REQUESTER_BUTTONS) as RequesterVerb[];

/** Deeds that stand beside what they change, and not in the row of the others. */
const BESIDE: readonly RequesterVerb[] = ['editGuests', 'substituteGuest', 'withdrawChange'];

/** Answers to what was asked of the pemda; they stand where the question stands. */
const ANSWERS: readonly RequesterVerb[] = ['complete', 'accept', 'decline', 'rate'];

const LOOKS = {
  complete: 'primary',
  accept: 'primary',
  rate: 'primary',
  decline: 'secondary',
  editGuests: 'secondary',
  substituteGuest: 'secondary',
  requestChange: 'secondary',
  withdrawChange: 'secondary',
  withdraw: 'danger',
  cancel: 'danger',
} as const;

/** The permitted deeds: those that answer what is asked now, and the others. */
export function deedsOf(
  verbs: readonly Verb[],
  isRated: boolean,
): { readonly answers: readonly DeedLink[]; readonly others: readonly DeedLink[] } {
  const open = DEEDS.filter((verb) => verbs.includes(verb) && !BESIDE.includes(verb));
  const isAnswer = (verb: RequesterVerb) => ANSWERS.includes(verb) && !(verb === 'rate' && isRated);
  const linkOf = (verb: RequesterVerb): DeedLink =>
    verb === 'rate' && isRated
      ? { verb, text: 'Ubah penilaian', look: 'secondary' }
      : { verb, text: REQUESTER_BUTTONS[verb], look: LOOKS[verb] };
  return {
    answers: open.filter(isAnswer).map(linkOf),
    others: open.filter((verb) => !isAnswer(verb)).map(linkOf),
  };
}

/** Each leads to a page that says what happens then. */
export function DeedLinks({
  number,
  deeds,
  children,
}: {
  readonly number: string;
  readonly deeds: readonly DeedLink[];
  /** What stands before them in the same row. */
  readonly children?: ReactNode;
}) {
  if (deeds.length === 0 && !children) return null;
  return (
    <Actions>
      {children}
      {deeds.map(({ verb, text, look }) => (
        <ButtonLink key={verb} href={paths.reservationVerb(number, verb)} look={look} wide>
          {text}
        </ButtonLink>
      ))}
    </Actions>
  );
}
