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
            ...(remark ? [{ label: 'Catatan', value: <Remark text={remark} /> }] : []),
          ]}
        />
      </div>
    </Section>
  );
}

function Remark({ text }: { readonly text: string }) {
  return <p className="whitespace-pre-line">{text}</p>;
}

function scoreText(score: number): string {
  return `${score} dari 5 (${SCORE_WORDS[score]?.toLowerCase()})`;
}
