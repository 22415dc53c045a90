import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { OfficerDeed } from '#app/components/office/officer-deed.tsx';
import { OFFICER_PAGES } from '#app/copy/officer-pages.ts';
import { doClaimDeed, loadClaimDeed } from './decide-officer.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadClaimDeed(args, 'refuse');
export const action = (args: ActionFunctionArgs) => doClaimDeed(args, 'refuse');

export const meta: MetaFunction = () => [{ title: `${OFFICER_PAGES.refuse.title} – Sambang` }];

export default function RefuseContact() {
  return (
    <OfficerDeed {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}
