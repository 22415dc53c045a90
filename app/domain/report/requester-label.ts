import type { RequesterOffice } from '../people/office.ts';
import type { HeadOffice } from '../reservation/head-claim.ts';
import { HEAD_OF, type Region, type RegionType } from '../directory/region.ts';

const PREFIX: Readonly<Record<RegionType, string>> = {
  provinsi: 'Prov.',
  kabupaten: 'Kab.',
  kota: 'Kota',
};

const HEAD: Readonly<Record<RegionType, string>> = {
  provinsi: 'Gubernur',
  kabupaten: 'Bupati',
  kota: 'Wali Kota',
};

/**
 * The office of a Kepala Daerah or Pimpinan who was seen though no statement had named it: the first
 * one of that government or council. Null where the body has none.
 */
export function headWhoCame(
  { body }: Pick<RequesterOffice, 'body'>,
  region: Region | null,
): HeadOffice | null {
  if (body === 'dprd') return 'ketuaDprd';
  return body === 'pemda' && region !== null ? HEAD_OF[region.type] : null;
}

/** A region as the reports print it: "Kab. Kepulauan Sangihe". */
function regionLabel(region: Region): string {
  return `${PREFIX[region.type]} ${region.shortName}`;
}

/**
 * The requester as a row of the report has it: as printed where a register printed it, else region
 * and, in brackets, the council or the head who was present ("Prov. Papua (DPRD)", "Kab. Kepulauan
 * Sangihe (Bupati)"); a K/L or another body by its name.
 */
export function requesterLabel(
  office: RequesterOffice,
  region: Region | null,
  head: HeadOffice | null,
): string {
  if (office.asPrinted !== null) return office.asPrinted;
  if (office.body === 'kl' || office.body === 'other' || region === null) return office.name ?? '';
  const note = office.body === 'dprd' ? councilNote(head) : headNote(head, region);
  return note === null ? regionLabel(region) : `${regionLabel(region)} (${note})`;
}

function councilNote(head: HeadOffice | null): string {
  if (head === 'ketuaDprd') return 'Ketua DPRD';
  return head === 'wakilKetuaDprd' ? 'Wakil Ketua DPRD' : 'DPRD';
}

function headNote(head: HeadOffice | null, region: Region): string | null {
  switch (head) {
    case null:
      return null;
    case 'gubernur':
      return 'Gubernur';
    case 'bupati':
      return 'Bupati';
    case 'waliKota':
      return 'Wali Kota';
    case 'wakil':
      return `Wakil ${HEAD[region.type]}`;
    case 'ketuaDprd':
      return 'Ketua DPRD';
    case 'wakilKetuaDprd':
      return 'Wakil Ketua DPRD';
  }
}
