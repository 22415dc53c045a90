import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { NotulaPage } from '#app/components/notula-page.tsx';
import type { PageHandle } from '#app/components/page-handle.ts';
import { can } from '#app/domain/people/permissions.ts';
import { paths } from '#app/http/paths.ts';
import { doNotula, notulaPage } from '../deeds/notula.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** Adds lines without asking the server. */
export const handle: PageHandle = { hydrate: true };

/** Those who hold a consultation have a page of their own for it. */
async function requireReviewer(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const call = await requireStaff(args, 'writeNotula');
  if (!can(call.actor, 'readInbox')) throw data(null, { status: 403 });
  return call;
}

export async function loader(args: LoaderFunctionArgs) {
  const { services, actor } = await requireReviewer(args);
  const { number = '' } = args.params;
  return notulaPage(services, actor, number);
}

export async function action(args: ActionFunctionArgs) {
  const call = await requireReviewer(args);
  const { number = '' } = args.params;
  return doNotula(call, args.request, { number, to: paths.review(number) });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `Notula ${page?.head.number ?? ''} – Sambang` },
];

export default function WriteNotula() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { number } = page.head;
  return (
    <NotulaPage
      {...{ ...page, answer }}
      action={paths.reviewVerb(number, 'writeNotula')}
      back={paths.review(number)}
    />
  );
}
