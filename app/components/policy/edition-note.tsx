export interface ShownEditionNote {
  /** "ketentuan versi 2 (berlaku sejak 1 Februari 2027)" */
  readonly judged: { readonly words: string; readonly href: string };
  /** Under which the last decision was made, where that is another one. */
  readonly decided: { readonly words: string; readonly href: string } | null;
}

/** Under which edition of the rules the findings stand. */
export function EditionNote({
  edition: { judged, decided },
}: {
  readonly edition: ShownEditionNote;
}) {
  return (
    <p className="mt-3 text-sm text-soft">
      Menurut <a href={judged.href}>{judged.words}</a>.
      {decided !== null && (
        <>
          {' '}
          Keputusan terakhir dibuat menurut <a href={decided.href}>{decided.words}</a>.
        </>
      )}
    </p>
  );
}
