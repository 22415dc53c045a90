import { reservations } from '#db/schema/index.ts';
import type { RequesterOffice } from '#app/domain/people/office.ts';
import { requesterLabel } from '#app/domain/report/requester-label.ts';
import type { Reference } from './reference.server.ts';

/** The columns of a request that make its office. */
export const OFFICE_COLUMNS = {
  body: reservations.body,
  regionCode: reservations.regionCode,
  name: reservations.officeName,
  opd: reservations.opd,
  asPrinted: reservations.asPrinted,
} as const;

/** The office as people call it: "Kab. Kepulauan Sangihe", "Prov. Papua (DPRD)". */
export function officeLabel(office: RequesterOffice, reference: Reference): string {
  const region = office.regionCode === null ? null : reference.regions.get(office.regionCode);
  return requesterLabel(office, region ?? null, null);
}

/** As papers name it: with the OPD that asked, "Kab. Kepulauan Sangihe (BPKAD)". */
export function officeOnPaper(office: RequesterOffice, reference: Reference): string {
  return withOpd(officeLabel(office, reference), office.opd);
}

/** A name that is ready already, with the OPD behind it where there is one. */
export function withOpd(label: string, opd: string | null): string {
  return opd === null ? label : `${label} (${opd})`;
}
