import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '#app/components/page-handle.ts';
import { CompletePage } from '#app/components/request/complete-page.tsx';
import { paths } from '#app/http/paths.ts';
import { completePage, doComplete } from '../deeds/complete.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** Counts aloud while names are typed, and adds lines without asking the server. */
export const handle: PageHandle = { hydrate: true };

export async function loader(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'complete');
  return completePage(services, actor, args.params.number ?? '');
}

export async function action(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'complete');
  const { number = '' } = args.params;
  return doComplete(call, args.request, { number, to: paths.review(number) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Lengkapi ${data?.head.number ?? ''} – Sambang` },
];

export default function CompleteFor() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { number } = page.head;
  return (
    <CompletePage
      {...{ page, answer }}
      action={paths.reviewVerb(number, 'complete')}
      back={paths.review(number)}
      audience="staff"
    />
  );
}
