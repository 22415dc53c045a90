import type { Region } from '#app/domain/directory/region.ts';
import type { RequesterOffice } from '#app/domain/people/office.ts';

/** How an address, or a device without a line, names the office that stands at the desk. */
export interface NamedOffice {
  readonly kode: string;
  readonly badan: string;
  readonly instansi: string;
}

/** The office that is meant: a region's government or council, or another body by its name. */
export function officeNamed(
  { kode, badan, instansi }: NamedOffice,
  regions: ReadonlyMap<string, Pick<Region, 'code' | 'autonomous'>>,
): RequesterOffice | null {
  const nothing = { regionCode: null, name: null, opd: null, asPrinted: null };
  const region = regions.get(kode);
  if (region?.autonomous && (badan === 'pemda' || badan === 'dprd')) {
    return { ...nothing, body: badan, regionCode: region.code };
  }
  const name = instansi.trim().slice(0, 200);
  return name !== '' && (badan === 'kl' || badan === 'other')
    ? { ...nothing, body: badan, name }
    : null;
}
