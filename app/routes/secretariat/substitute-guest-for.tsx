import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { SubstituteForm } from '#app/components/request/substitute-form.tsx';
import { VerbOver } from '#app/components/request/verb-over.tsx';
import { paths } from '#app/http/paths.ts';
import { guestListPage } from '../deeds/guest-list.server.ts';
import { doSubstituteGuest } from '../deeds/substitute-guest.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'substituteGuest');
  const { head, guests, canSubstitute } = guestListPage(services, actor, args.params.number ?? '');
  return { head, guests, canSubstitute };
}

export async function action(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'substituteGuest');
  const { number = '' } = args.params;
  return doSubstituteGuest(call, args.request, { number, to: paths.review(number) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Ganti tamu ${data?.head.number ?? ''} – Sambang` },
];

export default function SubstituteGuestFor() {
  const { head, guests, canSubstitute } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { number } = head;
  const back = paths.review(number);
  if (!canSubstitute && !answer) return <VerbOver title="Ganti tamu" {...{ number, back }} />;
  return <SubstituteForm {...{ head, guests, answer, back }} audience="staff" />;
}
