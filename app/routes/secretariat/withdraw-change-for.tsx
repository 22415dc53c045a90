import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { VerbForm } from '#app/components/verb-form.tsx';
import { paths } from '#app/http/paths.ts';
import { doSimpleVerb, loadSimpleVerb } from './simple-verb.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadSimpleVerb(args, 'withdrawChange');
export const action = (args: ActionFunctionArgs) => doSimpleVerb(args, 'withdrawChange');

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.words.title ?? ''} ${data?.head.number ?? ''} – Sambang` },
];

export default function WithdrawChangeFor() {
  const { words, head, ready } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <VerbForm
      {...{ words, head, answer, ready }}
      back={paths.review(head.number)}
      audience="staff"
    />
  );
}
