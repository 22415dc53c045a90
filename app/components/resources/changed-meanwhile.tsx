import { NoticeBox } from '../blocks.tsx';
import type { ShownFinding } from '../findings.tsx';
import { RefusalNotice } from '../refusal-notice.tsx';

interface ChangedMeanwhileProps {
  readonly refusal:
    | {
        readonly code: string;
        readonly title: string;
        readonly text: string;
        readonly findings: readonly ShownFinding[];
      }
    | null
    | undefined;
  /** What stands now, so that it can be compared with what was typed. */
  readonly now: readonly { readonly label: string; readonly value: string }[];
}

/** Somebody else was first: what they made of it, above the form with what was typed. */
export function ChangedMeanwhile({ refusal, now }: ChangedMeanwhileProps) {
  if (!refusal) return null;
  if (refusal.code !== 'stale') return <RefusalNotice refusal={refusal} audience="staff" />;
  return (
    <NoticeBox tone="bad" title="Sudah diubah rekan lain" live>
      <p>{refusal.text}</p>
      <dl className="my-2">
        {now.map(({ label, value }) => (
          <div key={label} className="flex flex-wrap gap-x-2">
            <dt className="text-soft">{label}:</dt>
            <dd className="whitespace-pre-line font-semibold">{value || 'kosong'}</dd>
          </div>
        ))}
      </dl>
      <p>Isian Anda masih tertulis di bawah ini. Simpan lagi bila isian Anda yang berlaku.</p>
    </NoticeBox>
  );
}

/** Goes with the form: how far in the record its values were read. */
export function SeenField({ seen }: { readonly seen: number | undefined }) {
  return seen === undefined ? null : <input type="hidden" name="seen" value={seen} />;
}
