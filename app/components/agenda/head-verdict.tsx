import { VERDICT_WORDS } from '#app/copy/request-words.ts';
import { ChoiceLine } from '../forms/choice-group.tsx';

const VERDICTS = ['present', 'represented', 'absent'] as const;

/** Whether the one who was announced came after all; left open it counts as not come. */
export function HeadVerdict({ claim }: { readonly claim: string }) {
  return (
    <fieldset className="mb-6">
      <legend className="mb-1 font-semibold">{`${claim}. Bagaimana kenyataannya?`}</legend>
      {VERDICTS.map((verdict) => (
        <ChoiceLine
          key={verdict}
          id={`putusan-${verdict}`}
          type="radio"
          name="headVerdict"
          value={verdict}
          label={VERDICT_WORDS[verdict]}
        />
      ))}
    </fieldset>
  );
}
