import type { RequesterOffice } from '#app/domain/people/office.ts';
import { requesterLabel } from '#app/domain/report/requester-label.ts';
import type { Reference } from './reference.server.ts';

/** The office as people call it: "Kab. Kepulauan Sangihe", "Prov. Papua (DPRD)". */
export function officeLabel(office: RequesterOffice, reference: Reference): string {
  const region = office.regionCode === null ? null : reference.regions.get(office.regionCode);
  return requesterLabel(office, region ?? null, null);
}
