import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { MonthList } from '#app/components/report/month-list.tsx';
import { formatMonth } from '#app/copy/dates.ts';
import { monthOf } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { paths } from '#app/http/paths.ts';
import { countUnresolved, reportMonths } from '#app/queries/report-months.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { chosenMonth } from './asked-month.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'readReport');
  const { db, clock } = services;
  const chosen = chosenMonth(args.request, monthOf(dayOf(clock())));
  if (chosen.month !== null) throw redirect(paths.report(chosen.month));
  const months = reportMonths(db).map(({ month, ...counts }) => ({
    ...{ href: paths.report(month), name: formatMonth(month), ...counts },
  }));
  return { months, unresolved: countUnresolved(db), choice: chosen };
}

export const meta: MetaFunction = () => [{ title: 'Laporan – Sambang' }];

export default function Reports() {
  return <MonthList {...useLoaderData<typeof loader>()} />;
}
