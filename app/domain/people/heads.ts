import { HEAD_OF, type RegionType } from '../directory/region.ts';
import type { HeadOffice } from '../reservation/head-claim.ts';
import type { Body } from './office.ts';

/**
 * The offices of a body whose presence raises the guest limit: Kepala Daerah and Wakil of a
 * government, the Pimpinan of a council. Others have none.
 * @param regionType kind of its region; null where it has none
 */
export function headOfficesOf(body: Body, regionType: RegionType | null): readonly HeadOffice[] {
  if (regionType === null) return [];
  if (body === 'pemda') return [HEAD_OF[regionType], 'wakil'];
  return body === 'dprd' ? ['ketuaDprd', 'wakilKetuaDprd'] : [];
}
