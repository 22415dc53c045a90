import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { OfficerDeed } from '#app/components/office/officer-deed.tsx';
import { OFFICER_PAGES } from '#app/copy/officer-pages.ts';
import { doClaimDeed, loadClaimDeed } from './decide-officer.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadClaimDeed(args, 'end');
export const action = (args: ActionFunctionArgs) => doClaimDeed(args, 'end');

export const meta: MetaFunction = () => [{ title: `${OFFICER_PAGES.end.title} – Sambang` }];

export default function EndOfficer() {
  return (
    <OfficerDeed {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}
