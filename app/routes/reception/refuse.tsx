import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { VerbForm } from '#app/components/verb-form.tsx';
import { paths } from '#app/http/paths.ts';
import { doDeskVerb, loadDeskVerb } from './desk-verb.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadDeskVerb(args, 'refuse');
export const action = (args: ActionFunctionArgs) => doDeskVerb(args, 'refuse');

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.words.title ?? ''} ${data?.head.number ?? ''} – Sambang` },
];

export default function Refuse() {
  const { words, head, ready } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = paths.group(head.number);
  return <VerbForm {...{ words, head, answer, back }} ready={ready} audience="staff" />;
}
