import { HEAD_VERDICT_WORDS, headOf } from '#app/copy/desk.ts';
import type { HeadClaim, HeadVerdict } from '#app/domain/reservation/head-claim.ts';
import { HEAD_VERDICTS } from '#app/domain/reservation/head-claim.ts';
import { DESK_FIELDS, type DeskForm } from '#app/forms/desk-form.ts';
import { LineField } from './line-field.tsx';
import { type Segment, Segments } from './segments.tsx';

interface HeadQuestionProps {
  readonly claim: HeadClaim | null;
  readonly form: Pick<DeskForm, 'verdict' | 'representedBy' | 'letterSeen'>;
  /** What the desk found before; of a group that is here it is only changed, not asked again. */
  readonly settled: HeadVerdict | null;
  readonly onChange: (form: Partial<DeskForm>) => void;
}

const ANNOUNCED: readonly Segment<HeadVerdict>[] = HEAD_VERDICTS.map((value) => ({
  value,
  text: HEAD_VERDICT_WORDS[value],
}));

const UNANNOUNCED: readonly Segment<HeadVerdict | ''>[] = [
  { value: '', text: 'Tidak ada' },
  { value: 'present', text: HEAD_VERDICT_WORDS.present },
  { value: 'expected', text: HEAD_VERDICT_WORDS.expected },
];

/** The question about the head of the government or council: asked where one was announced, at hand where not. */
export function HeadQuestion({ claim, form, settled, onChange }: HeadQuestionProps) {
  const choose = (value: HeadVerdict | ''): void =>
    onChange({ verdict: value === '' ? null : value });
  if (claim?.claim !== 'attends') {
    return (
      <details
        className="mb-6 rounded border border-line bg-paper px-4"
        open={form.verdict !== null}
      >
        <summary className="flex min-h-12 items-center font-semibold text-link">
          Ada Kepala Daerah atau Pimpinan DPRD dalam rombongan?
        </summary>
        <div className="pb-4">
          <Segments<HeadVerdict | ''>
            name={DESK_FIELDS.verdict}
            legend="Kepala Daerah, Wakil Kepala Daerah, atau Pimpinan DPRD"
            segments={UNANNOUNCED}
            chosen={form.verdict ?? ''}
            onChoose={choose}
          />
        </div>
      </details>
    );
  }
  const asked = <Announced {...{ claim, form, settled, onChange }} />;
  if (settled === null) {
    return <div className="group mb-6 rounded-lg border-2 border-gold bg-paper p-4">{asked}</div>;
  }
  return (
    <details className="group mb-6 rounded border border-line bg-paper px-4">
      <summary className="flex min-h-12 items-center font-semibold text-link">
        {headOf(claim)}: {HEAD_VERDICT_WORDS[settled].toLowerCase()}. Ubah
      </summary>
      <div className="pb-4">{asked}</div>
    </details>
  );
}

/** Whether the head who was announced has come, and who stands in. */
function Announced({ claim, form, onChange }: HeadQuestionProps) {
  return (
    <>
      <Segments<HeadVerdict | ''>
        name={DESK_FIELDS.verdict}
        legend={`${headOf(claim)} dinyatakan akan hadir. Bagaimana kenyataannya?`}
        legendShown
        segments={ANNOUNCED}
        chosen={form.verdict ?? ''}
        onChoose={(value) => onChange({ verdict: value === '' ? null : value })}
      />
      {/* By style sheet, so that it opens without script too. */}
      <div className="mt-4 hidden group-has-[input[value=represented]:checked]:block">
        <LineField
          {...{ name: DESK_FIELDS.representedBy, label: 'Diwakili oleh' }}
          {...{ value: form.representedBy, placeholder: 'Nama dan jabatan' }}
          onChange={(representedBy) => onChange({ representedBy })}
        />
        <label className="mt-2 flex min-h-11 cursor-pointer items-center gap-3">
          <input
            type="checkbox"
            name={DESK_FIELDS.letterSeen}
            value="ya"
            checked={form.letterSeen}
            onChange={(event) => onChange({ letterSeen: event.target.checked })}
            className="size-6"
          />
          Surat penugasan sudah dilihat
        </label>
      </div>
    </>
  );
}
