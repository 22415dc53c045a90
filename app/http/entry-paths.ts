const ENTRY = '/sekretariat/permohonan-baru';

const draft = (id: string): string => `${ENTRY}/${encodeURIComponent(id)}`;

/** Where staff enter a request for a pemda. */
export const entryPaths = {
  entry: ENTRY,
  /** Takes a mail, a PDF or photos of a letter. */
  entryFile: `${ENTRY}/berkas`,
  /** What was read of it, to be checked. */
  entryDraft: draft,
  entryLetter: (id: string) => `${draft(id)}/surat`,
  /** Numbers that other systems of the office gave. */
  reviewNumbers: (number: string) => `/sekretariat/permohonan/${encodeURIComponent(number)}/nomor`,
} as const;
