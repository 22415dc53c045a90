import { data } from '@remix-run/node';
import { look } from '#app/commands/look.server.ts';
import { noteOfficeRecord } from '#app/commands/note-office-record.server.ts';
import { type OfficeRecord, recordTitle } from '#app/documents/office-record.ts';
import { officeRecordCsv } from '#app/documents/office-record-csv.ts';
import { officeRecordPdf } from '#app/documents/office-record-pdf.ts';
import { dayOf, OFFICE_ZONE } from '#app/domain/calendar/zones.ts';
import type { RequesterOffice } from '#app/domain/people/office.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { officeRecordOf } from '#app/queries/office-record.server.ts';
import { type Reference, zoneOf } from '#app/queries/reference.server.ts';
import type { DeedCall } from '../deeds/do-verb.server.ts';
import { topicNames } from '../deeds/asked.server.ts';

/**
 * The record of one office as a file, for that office alone; taking it away is noted.
 * @param officeKey of the office (`domain/people/office.ts`)
 */
export async function officeRecordDocument(
  { services, doer }: DeedCall,
  officeKey: string,
  format: 'csv' | 'pdf',
): Promise<Response> {
  const { actor } = doer;
  if (actor.role !== 'pemda' || actor.officeKey !== officeKey) throw data(null, { status: 404 });
  const record = look(services, actor, (looking): OfficeRecord => {
    const { tx, reference, context } = looking;
    const kept = officeRecordOf(tx, officeKey, context.policy);
    const first = kept.at(-1)?.office;
    const requests = kept.map(({ office, topics, ...request }) => ({
      ...request,
      officeLabel: withOpd(officeLabel(office, reference), office.opd),
      topics: topicNames(topics, reference),
    }));
    return {
      officeName: first === undefined ? 'instansi Anda' : officeNameOf(first, reference),
      zone: first === undefined ? OFFICE_ZONE : zoneOf(reference, first.regionCode),
      at: context.now,
      requests,
    };
  });
  const body =
    format === 'csv' ? officeRecordCsv(record) : new Uint8Array(await officeRecordPdf(record));
  noteOfficeRecord(services, doer, officeKey, { format, requests: record.requests.length });
  return new Response(body, {
    headers: {
      'Content-Type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/pdf',
      'Content-Disposition': attachmentNamed(
        `${recordTitle(record)} – ${dayOf(record.at)}.${format}`,
      ),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  });
}

/** Its own name: neither the OPD of one request nor how an old register printed one visit. */
function officeNameOf(office: RequesterOffice, reference: Reference): string {
  const isKnown = office.regionCode !== null || office.name !== null;
  return officeLabel({ ...office, opd: null, ...(isKnown && { asPrinted: null }) }, reference);
}

/** With the name as it is, and one of plain letters for programs that know no others (RFC 6266). */
function attachmentNamed(name: string): string {
  const plain = name.replaceAll('–', '-').replace(/[^ -~]|["%\\/]/g, '_');
  const full = encodeURIComponent(name.replaceAll('/', '-')).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}

/** Several OPD may ask for one office; the record tells them apart. */
function withOpd(label: string, opd: string | null): string {
  return opd === null ? label : `${label} (${opd})`;
}
