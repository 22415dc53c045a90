import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { retireNarasumber } from '#app/commands/narasumber.server.ts';
import { ConfirmRetire } from '#app/components/resources/confirm-retire.tsx';
import { NARASUMBER_PAGES } from '#app/copy/resource-pages.ts';
import { paths } from '#app/http/paths.ts';
import { retireAnswer } from './resource-deed.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { loadOneNarasumber } from './narasumber.server.ts';

export const loader = loadOneNarasumber;

export async function action(args: ActionFunctionArgs) {
  const { services, doer } = await requireStaff(args, 'manageResources');
  const done = retireNarasumber(services, doer, args.params.id ?? '', false);
  return retireAnswer(done, paths.narasumber, 'diaktifkan');
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Aktifkan kembali ${data?.name ?? ''} – Sambang` },
];

export default function ReturnNarasumber() {
  const { id, name } = useLoaderData<typeof loader>();
  const { text, button } = NARASUMBER_PAGES.back;
  return (
    <ConfirmRetire
      {...{ text, button }}
      title={`Aktifkan kembali ${name}?`}
      back={{ href: paths.oneNarasumber(id), text: name }}
    />
  );
}
