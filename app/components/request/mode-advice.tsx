import { paths } from '#app/http/paths.ts';
import { Button } from '../button.tsx';
import { Findings, type ShownFinding } from '../findings.tsx';

interface ModeAdviceProps {
  readonly draftId: string;
  /** Why a video conference would do; null where nothing speaks for it. */
  readonly advice: ShownFinding | null;
}

/** Why video would do, and the way to it in one press. It only advises; going on needs no answer. */
export function ModeAdvice({ draftId, advice }: ModeAdviceProps) {
  if (advice === null) return null;
  return (
    <form method="post" action={paths.draftMode(draftId)} className="mb-6">
      <input type="hidden" name="mode" value="videoConference" />
      <Findings audience="pemda" findings={[advice]} />
      <div className="mt-3">
        <Button look="secondary" icon="video">
          Ganti ke video conference
        </Button>
      </div>
    </form>
  );
}
