/** Leads the desk to a note, a photo or a file beside what was just recorded. */
export function AddEvidenceLink({ href }: { readonly href: string | null }) {
  if (href === null) return null;
  return (
    <a href={href} className="ml-3 inline-flex min-h-11 items-center">
      Tambah bukti
    </a>
  );
}
