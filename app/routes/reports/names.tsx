import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { NameList } from '#app/components/report/name-list.tsx';
import { formatDate } from '#app/copy/dates.ts';
import { NAME_FIELDS } from '#app/copy/unresolved-names.ts';
import { can } from '#app/domain/people/permissions.ts';
import { paths } from '#app/http/paths.ts';
import { listUnresolved } from '#app/queries/unresolved-names.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'readReport');
  const names = listUnresolved(services.db).map(({ id, printed, field, date, candidates }) => ({
    href: paths.unresolvedName(id),
    printed,
    field: NAME_FIELDS[field],
    date: date === null ? null : formatDate(date),
    candidates: candidates.map(({ name }) => name),
  }));
  return { names, mayResolve: can(actor, 'manageResources') };
}

export const meta: MetaFunction = () => [{ title: 'Nama yang belum dipastikan – Sambang' }];

export default function Names() {
  return <NameList {...useLoaderData<typeof loader>()} />;
}
