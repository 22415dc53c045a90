import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { discardPolicyDraft } from '#app/commands/policy-drafts.server.ts';
import { ConfirmRetire } from '#app/components/resources/confirm-retire.tsx';
import { POLICY_PAGES } from '#app/copy/policy-pages.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { statusOfRefusal } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { draftEnd, draftOrNothing } from './draft.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'managePolicy');
  const draft = draftOrNothing(services.db, args.params.id);
  if (draft.closedAt !== null) throw redirect(draftEnd(draft));
  return { id: draft.id };
}

export async function action(args: ActionFunctionArgs) {
  const { services, doer } = await requireStaff(args, 'managePolicy');
  const discarded = discardPolicyDraft(services, doer, args.params.id ?? '');
  if (!discarded.ok) throw data(null, { status: statusOfRefusal(discarded.error) });
  return redirect(withDone(paths.policies, 'konsep-dibuang'));
}

export const meta: MetaFunction = () => [{ title: 'Buang konsep ketentuan – Sambang' }];

export default function Discard() {
  const { id } = useLoaderData<typeof loader>();
  const { title, text, button } = POLICY_PAGES.discard;
  const back = { href: paths.policyDraft(id), text: 'Konsep ketentuan' };
  return <ConfirmRetire {...{ title, text, button, back }} grave />;
}
