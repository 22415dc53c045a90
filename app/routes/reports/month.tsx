import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { MonthReport } from '#app/components/report/month-report.tsx';
import { formatMonth } from '#app/copy/dates.ts';
import { addMonths, type LocalMonth } from '#app/domain/calendar/local-date.ts';
import { paths } from '#app/http/paths.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { askedMonth } from './asked-month.server.ts';
import { reportView } from './report-view.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'readReport');
  const month = askedMonth(args.params.month);
  return {
    view: reportView(services.db, month, services.clock(), actor),
    csv: paths.reportCsv(month),
    before: neighbour(addMonths(month, -1)),
    after: neighbour(addMonths(month, 1)),
  };
}

function neighbour(month: LocalMonth) {
  return { href: paths.report(month), name: formatMonth(month) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.view.title ?? ''} – Laporan – Sambang` },
];

export default function Month() {
  return <MonthReport {...useLoaderData<typeof loader>()} />;
}
