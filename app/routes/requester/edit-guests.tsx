import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '#app/components/page-handle.ts';
import { GuestListPage } from '#app/components/request/guest-list-page.tsx';
import { paths } from '#app/http/paths.ts';
import { doEditGuests, guestListPage } from '../deeds/guest-list.server.ts';
import { limitDeed } from '../guards/rate-limit.server.ts';
import { requireRequester } from '../guards/requester.server.ts';

/** Counts aloud while names are typed, and adds lines without asking the server. */
export const handle: PageHandle = { hydrate: true };

export async function loader(args: LoaderFunctionArgs) {
  const { services, actor, number } = await requireRequester(args);
  return guestListPage(services, actor, number);
}

export async function action(args: ActionFunctionArgs) {
  const call = await requireRequester(args);
  const { number } = call;
  await limitDeed(args, 'changesOfRequest', number);
  return doEditGuests(call, args.request, { number, to: paths.reservation(number) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data === undefined ? [] : [{ title: `Daftar peserta ${data.head.number} – Sambang` }];

export default function EditGuests() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { number } = page.head;
  return (
    <GuestListPage
      {...{ page, answer }}
      action={paths.reservationVerb(number, 'editGuests')}
      back={paths.reservation(number)}
      substituteHref={paths.reservationVerb(number, 'substituteGuest')}
      audience="pemda"
    />
  );
}
