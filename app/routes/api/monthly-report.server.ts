import { zReportQuery } from '#app/forms/api-queries.ts';
import { ok } from '#app/domain/result.ts';
import { zReport } from '#app/http/api/schemas/report.ts';
import { monthlyReport as reportOf } from '#app/queries/monthly-report.server.ts';
import { type Endpoint, operation } from './operation.server.ts';

const read = operation({
  summary: 'Laporan bulanan.',
  deed: 'readReport',
  query: zReportQuery,
  success: { status: 200, schema: zReport },
  problems: [],
  answer: ({ services, query }) =>
    ok({ body: reportOf(services.db, query.month, services.clock()) }),
});

export const monthlyReport: Endpoint = () => ({ GET: read });
