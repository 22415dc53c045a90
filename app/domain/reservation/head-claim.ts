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

/** How the office reads at the beginning of a jabatan; the deputies before those they stand for. */
const HEAD_JABATAN: Readonly<Record<HeadOffice, RegExp>> = {
  gubernur: /^gubernur\b/,
  bupati: /^bupati\b/,
  waliKota: /^wali ?kota\b/,
  wakil: /^wakil (gubernur|bupati|wali ?kota)\b/,
  ketuaDprd: /^ketua dprd\b/,
  wakilKetuaDprd: /^wakil ketua dprd\b/,
};

/** Words before an office that is held for the time being. */
const ACTING = /^(pj|plt|pjs|penjabat|pelaksana tugas)\.? /;

/** Is this guest, by their jabatan, the head whom the request announced? */
export function isHeadAnnounced(
  { jabatan }: { readonly jabatan: string | null },
  claim: HeadClaim | null,
): boolean {
  if (claim?.claim !== 'attends' || jabatan === null) return false;
  const words = jabatan.trim().toLowerCase().replace(/\s+/g, ' ').replace(ACTING, '');
  const offices = claim.office === null ? HEAD_OFFICES : [claim.office];
  return offices.some((office) => HEAD_JABATAN[office].test(words));
}

/** What the desk found; `expected` is "menyusul". */
export const HEAD_VERDICTS = ['present', 'represented', 'absent', 'expected'] as const;
export type HeadVerdict = (typeof HEAD_VERDICTS)[number];
