import { Icon } from '../icon.tsx';

export interface GuestTableProps {
  readonly guests: {
    readonly rows: readonly {
      readonly id: string;
      readonly name: string;
      readonly jabatan: string | null;
      readonly nip: string | null;
      readonly kind: string;
      readonly counted: boolean;
      readonly notes: readonly string[];
    }[];
    readonly count: number;
    readonly limit: number;
    readonly raised: boolean;
    readonly isVideo: boolean;
    /** Whether the document the limit rests on has been seen. */
    readonly confirmed: boolean;
  };
}

/** Who comes, with the count against the limit first. */
export function GuestTable({ guests }: GuestTableProps) {
  const { rows, isVideo } = guests;
  return (
    <>
      <Counter guests={guests} />
      {rows.length === 0 ? (
        <p className="mt-2 text-soft">
          {isVideo
            ? 'Video conference tidak memerlukan daftar nama.'
            : 'Daftar nama belum disampaikan.'}
        </p>
      ) : (
        <ol className="mt-3 divide-y divide-line border-y border-line">
          {rows.map(({ id, name, jabatan, nip, kind, counted, notes }, index) => (
            <li key={id} className="flex gap-3 py-2">
              <span className="w-6 shrink-0 text-right text-soft tabular-nums">{index + 1}.</span>
              <div className="min-w-0 flex-1">
                <p>
                  <span className="font-semibold">{name}</span>
                  {jabatan !== null && <span className="text-soft"> · {jabatan}</span>}
                </p>
                {(nip !== null || notes.length > 0) && (
                  <p className="text-sm text-soft">
                    {[nip === null ? null : `NIP ${nip}`, ...notes].filter(Boolean).join(' · ')}
                  </p>
                )}
              </div>
              <span className="shrink-0 text-right text-sm">
                {kind}
                {!counted && <span className="block text-soft">tidak dihitung</span>}
              </span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function Counter({ guests: { count, limit, raised, isVideo, confirmed } }: GuestTableProps) {
  const isOver = count > limit;
  const ink = isOver ? (isVideo ? 'text-warn' : 'text-bad') : 'text-good';
  return (
    <p>
      <strong className={`inline-flex items-center gap-1.5 ${ink}`}>
        <Icon name={isOver ? 'alert' : 'check'} />
        {count} dari {limit} peserta
      </strong>
      <span className="text-sm text-soft">
        {raised && ' · batas dengan Kepala Daerah atau Pimpinan DPRD, diperiksa di tempat'}
        {isVideo && ' · hanya anjuran'}
        {!confirmed && ' · batas belum dikonfirmasi'}
      </span>
    </p>
  );
}
