import { Actions, Button } from '../button.tsx';

interface CorrectionBoxProps {
  readonly correction: {
    readonly deadline: string;
    readonly reasons: readonly { readonly field: string; readonly message: string }[];
  };
  readonly action: string;
  readonly revision: number;
}

/** What has to be put right, field by field, and the way to do it. */
export function CorrectionBox({ correction, action, revision }: CorrectionBoxProps) {
  return (
    <>
      <h3 className="mt-5 text-base">Yang perlu diperbaiki</h3>
      <ul className="mt-2 space-y-2">
        {correction.reasons.map(({ field, message }) => (
          <li key={`${field}${message}`} className="border-l-4 border-gold pl-3">
            <strong className="block">{field}</strong>
            <span className="whitespace-pre-line">{message}</span>
          </li>
        ))}
      </ul>
      <form method="post" action={action}>
        <input type="hidden" name="revision" value={revision} />
        <Actions>
          <Button wide>Perbaiki sekarang</Button>
        </Actions>
      </form>
    </>
  );
}
