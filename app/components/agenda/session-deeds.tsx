import { NOT_TODAY, SESSION_VERB_PAGES, type SessionVerb } from '#app/copy/session-verbs.ts';
import { paths } from '#app/http/paths.ts';
import { Actions, Button, ButtonLink } from '../button.tsx';

interface SessionDeedsProps {
  readonly number: string;
  readonly revision: number;
  readonly verbs: readonly SessionVerb[];
  /** Makes one check-in of a double click. */
  readonly nonce: string;
  /** It could be checked in, but on another day. */
  readonly waitsForDay: boolean;
}

/** What is to be done now: one tap for what begins, a page for what ends. */
export function SessionDeeds({ number, revision, verbs, nonce, waitsForDay }: SessionDeedsProps) {
  const [first] = verbs;
  if (first === undefined && !waitsForDay) return null;
  return (
    <div className="no-print">
      {waitsForDay && <p className="mt-4 text-soft">{NOT_TODAY}</p>}
      {first !== undefined && <Deeds {...{ number, revision, verbs, nonce }} />}
    </div>
  );
}

function Deeds({ number, revision, verbs, nonce }: Omit<SessionDeedsProps, 'waitsForDay'>) {
  return (
    <Actions>
      {verbs
        .filter((verb) => verb !== 'close')
        .map((verb) => (
          <form key={verb} method="post" action={paths.sessionVerb(number, verb)}>
            <input type="hidden" name="revision" value={revision} />
            {verb === 'checkIn' && <input type="hidden" name="nonce" value={nonce} />}
            <Button wide>{SESSION_VERB_PAGES[verb].button}</Button>
          </form>
        ))}
      {verbs.includes('close') && (
        <ButtonLink
          href={paths.sessionVerb(number, 'close')}
          look={verbs[0] === 'close' ? 'primary' : 'secondary'}
          wide
        >
          {SESSION_VERB_PAGES.close.button}
        </ButtonLink>
      )}
    </Actions>
  );
}
