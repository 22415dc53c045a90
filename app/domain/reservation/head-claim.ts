/** Offices whose presence raises the limit: Kepala Daerah, Wakil, Pimpinan DPRD. */
export const HEAD_OFFICES = [
  'gubernur',
  'bupati',
  'waliKota',
  'wakil',
  'ketuaDprd',
  'wakilKetuaDprd',
] as const;
export type HeadOffice = (typeof HEAD_OFFICES)[number];

export const HEAD_CLAIMS = ['attends', 'represented', 'none'] as const;

/** The statement on the Kepala Daerah or Pimpinan DPRD (Pj., Plt., Pjs. count; Plh. does not). */
export interface HeadClaim {
  readonly claim: (typeof HEAD_CLAIMS)[number];
  readonly office: HeadOffice | null;
  readonly representedBy: string | null;
}

/** What the desk found; `expected` is "menyusul". */
export const HEAD_VERDICTS = ['present', 'represented', 'absent', 'expected'] as const;
export type HeadVerdict = (typeof HEAD_VERDICTS)[number];
