import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '#app/components/page-handle.ts';
import { GuestListPage } from '#app/components/request/guest-list-page.tsx';
import { paths } from '#app/http/paths.ts';
import { doEditGuests, guestListPage } from '../deeds/guest-list.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** Counts aloud while names are typed, and adds lines without asking the server. */
export const handle: PageHandle = { hydrate: true };

export async function loader(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'editGuests');
  return guestListPage(services, actor, args.params.number ?? '');
}

export async function action(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'editGuests');
  const { number = '' } = args.params;
  return doEditGuests(call, args.request, { number, to: paths.review(number) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Daftar peserta ${data?.head.number ?? ''} – Sambang` },
];

export default function EditGuestsFor() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { number } = page.head;
  return (
    <GuestListPage
      {...{ page, answer }}
      action={paths.reviewVerb(number, 'editGuests')}
      back={paths.review(number)}
      substituteHref={paths.reviewVerb(number, 'substituteGuest')}
      audience="staff"
    />
  );
}
