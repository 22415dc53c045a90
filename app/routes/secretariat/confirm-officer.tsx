import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { OfficerDeed } from '#app/components/office/officer-deed.tsx';
import { OFFICER_PAGES } from '#app/copy/officer-pages.ts';
import { doClaimDeed, loadClaimDeed } from './decide-officer.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadClaimDeed(args, 'confirm');
export const action = (args: ActionFunctionArgs) => doClaimDeed(args, 'confirm');

export const meta: MetaFunction = () => [{ title: `${OFFICER_PAGES.confirm.title} – Sambang` }];

export default function ConfirmOfficer() {
  return (
    <OfficerDeed {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}
