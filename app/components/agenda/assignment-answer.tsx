import type { AssignmentAnswer } from '#app/domain/schedule/assignment.ts';
import { paths } from '#app/http/paths.ts';
import { Button, ButtonLink } from '../button.tsx';
import type { IconName } from '../icon.tsx';
import { WordTag } from '../status-tag.tsx';

/** What one narasumber has said to an assignment that is still to come. */
export interface AssignmentLine {
  readonly id: string;
  readonly name: string;
  readonly state: AssignmentAnswer | 'waiting';
  readonly words: string;
  readonly reason: string | null;
}

const LOOKS = {
  accepted: ['check', 'good'],
  handedBack: ['undo', 'bad'],
  waiting: ['clock', 'care'],
} as const satisfies Record<string, readonly [IconName, string]>;

/** One's own answer, and what can still be said: one tap to accept, a page to hand it back. */
export function OwnAnswer({
  number,
  start,
  mine,
}: {
  readonly number: string;
  readonly start: string;
  readonly mine: AssignmentLine;
}) {
  const { state, reason } = mine;
  return (
    <div className="mt-3">
      {state !== 'waiting' && <AnswerTag line={mine} />}
      {reason !== null && <p className="mt-1 whitespace-pre-line">{`“${reason}”`}</p>}
      <div className="no-print mt-2 flex flex-wrap items-center gap-3">
        {state !== 'accepted' && (
          <form method="post" action={paths.acceptAssignment(number)}>
            <input type="hidden" name="start" value={start} />
            <Button look={state === 'waiting' ? 'primary' : 'secondary'} icon="check">
              Bersedia
            </Button>
          </form>
        )}
        {state !== 'handedBack' && (
          <ButtonLink
            href={paths.handBackAssignment(number)}
            look={state === 'waiting' ? 'secondary' : 'quiet'}
          >
            Kembalikan penugasan
          </ButtonLink>
        )}
      </div>
    </div>
  );
}

/** The same in a word, for the unit and the secretariat. */
export function AnswerTag({ line: { state, words } }: { readonly line: AssignmentLine }) {
  const [icon, tone] = LOOKS[state];
  return <WordTag icon={icon} tone={tone} text={words} />;
}
