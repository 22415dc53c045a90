import type { LoaderFunctionArgs } from '@remix-run/node';
import { reportCsv } from '#app/documents/report-csv.ts';
import { monthlyReport } from '#app/queries/monthly-report.server.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { askedMonth } from './asked-month.server.ts';

/** The month's two tables for a spreadsheet. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { services } = await requireStaff(args, 'readReport');
  const { db, clock } = services;
  const month = askedMonth(args.params.month);
  const text = reportCsv(monthlyReport(db, month, clock()), [...referenceOf(db).topics.values()]);
  return new Response(text, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="laporan-konsultasi-${month}.csv"`,
    },
  });
}
