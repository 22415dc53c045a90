import type { EvidenceKind } from '#app/domain/compliance/evidence.ts';
import type { Guest } from '#app/domain/reservation/guest.ts';
import { EVIDENCE_WORDS } from '#app/copy/evidence.ts';
import { GuestStates } from '../desk/group-record.tsx';
import { Icon, type IconName } from '../icon.tsx';

export interface RecordEvidenceView {
  readonly checkIns: readonly {
    readonly id: string;
    readonly at: string;
    readonly by: string;
    readonly text: string;
  }[];
  readonly waiver: { readonly by: string; readonly at: string; readonly reason: string } | null;
  readonly guests: readonly Guest[];
  readonly added: readonly {
    readonly id: string;
    readonly kind: EvidenceKind;
    readonly words: string | null;
    readonly at: string;
    readonly by: string;
    /** null where there is none, or this reader may not open it. */
    readonly file: { readonly name: string; readonly href: string } | null;
    /** Came after the pemda had been told. */
    readonly isLate: boolean;
  }[];
}

const ICONS: Readonly<Record<EvidenceKind, IconName>> = {
  note: 'record',
  photo: 'people',
  file: 'file',
};

/** What was seen and written down at the desk, and what was put beside it later. */
export function RecordEvidence({ checkIns, waiver, guests, added }: RecordEvidenceView) {
  return (
    <>
      {checkIns.length === 0 && added.length === 0 && (
        <p className="text-soft">Tidak ada catatan kedatangan di meja resepsionis.</p>
      )}
      <ul className="space-y-2">
        {checkIns.map(({ id, at, by, text }) => (
          <li key={id} className="flex items-start gap-2">
            <Icon name="door" className="mt-1 text-soft" />
            <span>
              <strong>{text}</strong>, {at}, dicatat {by}
            </span>
          </li>
        ))}
        {waiver !== null && (
          <li className="flex items-start gap-2">
            <Icon name="check" className="mt-1 text-soft" />
            <span>
              <strong>Pengecualian</strong> oleh {waiver.by}, {waiver.at}: {waiver.reason}
            </span>
          </li>
        )}
        {added.map((one) => (
          <Added key={one.id} {...one} />
        ))}
      </ul>
      {guests.length > 0 && (
        <details className="mt-3">
          <summary className="min-h-8 font-semibold text-link">
            Tamu yang tercatat ({guests.length})
          </summary>
          <div className="mt-2">
            <GuestStates guests={guests} />
          </div>
        </details>
      )}
    </>
  );
}

function Added({ kind, words, at, by, file, isLate }: RecordEvidenceView['added'][number]) {
  const title = EVIDENCE_WORDS[kind];
  return (
    <li className="flex items-start gap-2">
      <Icon name={ICONS[kind]} className="mt-1 text-soft" />
      <div className="min-w-0">
        <p>
          <strong>{`${title.charAt(0).toUpperCase()}${title.slice(1)}`}</strong>, {at}, oleh {by}
        </p>
        {words !== null && <p className="break-words whitespace-pre-line">{words}</p>}
        {file !== null && (
          <a href={file.href} className="inline-flex min-h-8 items-center" download>
            <span className="break-all">{file.name}</span>
          </a>
        )}
        {isLate && <p className="text-sm text-soft">Ditambahkan setelah pemohon diberi tahu.</p>}
      </div>
    </li>
  );
}
