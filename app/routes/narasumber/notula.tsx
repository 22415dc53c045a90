import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { NotulaPage } from '#app/components/notula-page.tsx';
import type { PageHandle } from '#app/components/page-handle.ts';
import { paths } from '#app/http/paths.ts';
import { doNotula, notulaPage } from '../deeds/notula.server.ts';
import { requireHolder } from './holder.server.ts';

/** Adds lines without asking the server. */
export const handle: PageHandle = { hydrate: true };

export async function loader(args: LoaderFunctionArgs) {
  const { services, actor, number } = await requireHolder(args, 'writeNotula');
  return notulaPage(services, actor, number);
}

export async function action(args: ActionFunctionArgs) {
  const call = await requireHolder(args, 'writeNotula');
  const { number } = call;
  return doNotula(call, args.request, { number, to: paths.session(number) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Notula ${data?.head.number ?? ''} – Sambang` },
];

export default function WriteNotula() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { number } = page.head;
  return (
    <NotulaPage
      {...{ ...page, answer }}
      action={paths.sessionVerb(number, 'writeNotula')}
      back={paths.session(number)}
    />
  );
}
