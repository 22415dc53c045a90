import { HEAD_OF, type Region, type RegionType } from '#app/domain/directory/region.ts';
import type { RequesterOffice } from '#app/domain/people/office.ts';
import type { SignatoryOffice } from '#app/domain/reservation/letter.ts';
import { SIGNATORY_WORDS } from './request-words.ts';
import { headTitle } from './request-form.ts';

/** A letter writes the kind of region out. */
const REGION_WORDS: Readonly<Record<RegionType, string>> = {
  provinsi: 'Provinsi',
  kabupaten: 'Kabupaten',
  kota: 'Kota',
};

/** The office as a letter writes it: "Kabupaten Ende (BPKAD)". */
export function writtenOut(label: string): string {
  return label.replace(/^Kab\. /, 'Kabupaten ').replace(/^Prov\. /, 'Provinsi ');
}

interface Addressed {
  readonly office: Pick<RequesterOffice, 'body' | 'opd'>;
  readonly region: Region | null;
  /** The office where it is of no region. */
  readonly label: string;
  readonly signatory: SignatoryOffice | null;
}

/** To whom a letter goes: whoever signed the one it answers, by their office; never by name. */
export function addresseeOf({ office, region, label, signatory }: Addressed): string {
  if (region === null || office.body === 'kl' || office.body === 'other')
    return `Pimpinan ${label}`;
  const place = `${REGION_WORDS[region.type]} ${region.shortName}`;
  switch (signatory) {
    case 'kepalaDaerah':
      return `${headTitle(HEAD_OF[region.type], region.type)} ${region.shortName}`;
    case 'wakilKepalaDaerah':
      return `Wakil ${headTitle(HEAD_OF[region.type], region.type)} ${region.shortName}`;
    case 'kepalaOpd':
      return `Kepala ${office.opd ?? 'Perangkat Daerah'} ${place}`;
    case 'sekda':
    case 'pimpinanDprd':
    case 'sekwan':
      return `${SIGNATORY_WORDS[signatory]} ${place}`;
    case 'other':
    case null:
      return office.body === 'dprd' ? `Pimpinan DPRD ${place}` : `Sekretaris Daerah ${place}`;
  }
}
