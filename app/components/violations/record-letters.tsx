import { Section } from '../blocks.tsx';

interface RecordLettersProps {
  readonly letters: readonly {
    readonly id: string;
    readonly subject: string;
    readonly text: string;
    readonly state: string;
  }[];
}

/** What the pemda was told, word for word; nothing where it was never told. */
export function RecordLetters({ letters }: RecordLettersProps) {
  if (letters.length === 0) return null;
  return (
    <Section id="surel" title="Surel kepada pemohon">
      <ul className="space-y-2">
        {letters.map(({ id, subject, text, state }) => (
          <li key={id}>
            <details>
              <summary className="min-h-8 font-semibold text-link">
                {subject} <span className="font-normal text-soft">({state})</span>
              </summary>
              <div className="mt-2 border-l-2 border-line pl-4 break-words whitespace-pre-line">
                {text}
              </div>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}
