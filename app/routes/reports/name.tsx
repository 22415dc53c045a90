import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { NamePage } from '#app/components/report/name-page.tsx';
import { requireStaff } from '../guards/staff.server.ts';
import { namePage, resolvePrintedName } from './name.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'readReport');
  return namePage(services, actor, args.params.id ?? '', args.request);
}

export const action = (args: ActionFunctionArgs) => resolvePrintedName(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.printed ?? ''} – Pastikan nama – Sambang` },
];

export default function Name() {
  return <NamePage name={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
