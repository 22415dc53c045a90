import { SCORE_WORDS } from '#app/copy/scores.ts';
import { Facts, Section } from '../blocks.tsx';

interface RatingFactsProps {
  readonly rating: {
    readonly service: number;
    readonly substance: number;
    readonly remark: string | null;
  };
}

/** How the pemda found it. */
export function RatingFacts({ rating: { service, substance, remark } }: RatingFactsProps) {
  return (
    <Section title="Penilaian Anda" id="penilaian">
      <div className="card">
        <Facts
          facts={[
            { label: 'Layanan', value: scoreText(service) },
            { label: 'Substansi', value: scoreText(substance) },
            { label: 'Catatan', value: remark && <p className="whitespace-pre-line">{remark}</p> },
          ]}
        />
      </div>
    </Section>
  );
}

function scoreText(score: number): string {
  return `${score} dari 5 (${SCORE_WORDS[score]?.toLowerCase()})`;
}
