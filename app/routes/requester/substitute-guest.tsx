import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { SubstituteForm } from '#app/components/request/substitute-form.tsx';
import { VerbOver } from '#app/components/request/verb-over.tsx';
import { paths } from '#app/http/paths.ts';
import { guestListPage } from '../deeds/guest-list.server.ts';
import { doSubstituteGuest } from '../deeds/substitute-guest.server.ts';
import { limitDeed } from '../guards/rate-limit.server.ts';
import { requireRequester } from '../guards/requester.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { services, actor, number } = await requireRequester(args);
  const { head, guests, canSubstitute } = guestListPage(services, actor, number);
  return { head, guests, canSubstitute };
}

export async function action(args: ActionFunctionArgs) {
  const call = await requireRequester(args);
  const { number } = call;
  await limitDeed(args, 'changesOfRequest', number);
  return doSubstituteGuest(call, args.request, { number, to: paths.reservation(number) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data === undefined ? [] : [{ title: `Ganti tamu ${data.head.number} – Sambang` }];

export default function SubstituteGuest() {
  const { head, guests, canSubstitute } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { number } = head;
  const back = paths.reservation(number);
  if (!canSubstitute && !answer) return <VerbOver title="Ganti tamu" {...{ number, back }} />;
  return <SubstituteForm {...{ head, guests, answer, back }} audience="pemda" />;
}
