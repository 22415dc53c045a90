import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '#app/components/page-handle.ts';
import { CompletePage } from '#app/components/request/complete-page.tsx';
import { paths } from '#app/http/paths.ts';
import { completePage, doComplete } from '../deeds/complete.server.ts';
import { limitDeed } from '../guards/rate-limit.server.ts';
import { requireRequester } from '../guards/requester.server.ts';

/** Counts aloud while names are typed, and adds lines without asking the server. */
export const handle: PageHandle = { hydrate: true };

export async function loader(args: LoaderFunctionArgs) {
  const { services, actor, number } = await requireRequester(args);
  return completePage(services, actor, number);
}

export async function action(args: ActionFunctionArgs) {
  const call = await requireRequester(args);
  const { number } = call;
  await limitDeed(args, 'changesOfRequest', number);
  return doComplete(call, args.request, { number, to: paths.reservation(number) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data === undefined ? [] : [{ title: `Lengkapi ${data.head.number} – Sambang` }];

export default function Complete() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { number } = page.head;
  return (
    <CompletePage
      {...{ page, answer }}
      action={paths.reservationVerb(number, 'complete')}
      back={paths.reservation(number)}
      audience="pemda"
    />
  );
}
