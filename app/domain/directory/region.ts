import type { Zone } from '../calendar/zones.ts';
import type { HeadOffice } from '../reservation/head-claim.ts';

export const REGION_TYPES = ['provinsi', 'kabupaten', 'kota'] as const;
export type RegionType = (typeof REGION_TYPES)[number];

/** One entry of Kemendagri's list (Kepmendagri 300.2.2-2138 of 2025). */
export interface Region {
  /** `NN` for a province, `NN.NN` for a kabupaten or kota. */
  readonly code: string;
  /** With its kind: "Kabupaten Toli-Toli". */
  readonly officialName: string;
  /** Without its kind: "Toli-Toli". */
  readonly shortName: string;
  readonly type: RegionType;
  readonly provinceCode: string;
  readonly provinceName: string;
  /** The zone of its province (Keppres 41/1987). */
  readonly zone: Zone;
  /** False for the administrative kota and kabupaten of DKI, which have no government of their own. */
  readonly autonomous: boolean;
}

/** Who heads a government of that kind. */
export const HEAD_OF: Readonly<Record<RegionType, HeadOffice>> = {
  provinsi: 'gubernur',
  kabupaten: 'bupati',
  kota: 'waliKota',
};

/** What a printed name may stand for, offered to the person who resolves it. */
export interface Candidate {
  readonly code: string;
  readonly name: string;
}

export function regionCandidate(region: Region): Candidate {
  return { code: region.code, name: region.officialName };
}
