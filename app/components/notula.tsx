import { Icon } from './icon.tsx';

/** The notula as its reader sees it. */
export interface ShownNotula {
  readonly summary: string;
  readonly followUps: readonly {
    readonly what: string;
    readonly who: string;
    readonly due: string | null;
  }[];
  readonly written: string;
  /** Who wrote it; the house alone is told. */
  readonly by: string | null;
  readonly editions: number;
}

/** What was discussed and agreed, and what is still to be done by whom. */
export function NotulaText({ notula }: { readonly notula: ShownNotula }) {
  const { summary, followUps, written, by, editions } = notula;
  return (
    <>
      <p className="break-words whitespace-pre-line">{summary}</p>
      <h3 className="mt-5 text-base">Tindak lanjut</h3>
      {followUps.length === 0 ? (
        <p className="mt-1 text-soft">Tidak ada yang perlu ditindaklanjuti.</p>
      ) : (
        <ol className="mt-1 list-decimal space-y-2 pl-6">
          {followUps.map(({ what, who, due }, index) => (
            <li key={index} className="keep">
              {what}
              <span className="block text-sm text-soft">
                {due === null ? who : `${who}, paling lambat ${due}`}
              </span>
            </li>
          ))}
        </ol>
      )}
      <p className="mt-5 flex items-start gap-2 text-sm text-soft">
        <Icon name="file" className="mt-0.5" />
        <span>
          Ditulis {written}
          {by !== null && ` oleh ${by}`}
          {editions > 1 && `, edisi ke-${editions}; edisi sebelumnya tetap tersimpan`}.
        </span>
      </p>
    </>
  );
}
