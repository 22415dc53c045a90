import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { VerbOver } from '#app/components/request/verb-over.tsx';
import { VerbForm } from '#app/components/verb-form.tsx';
import { paths } from '#app/http/paths.ts';
import { doRequesterVerb, loadRequesterVerb } from './requester-verb.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadRequesterVerb(args, 'withdrawChange');
export const action = (args: ActionFunctionArgs) => doRequesterVerb(args, 'withdrawChange');

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data === undefined ? [] : [{ title: `${data.words.title} ${data.head.number} – Sambang` }];

export default function WithdrawChange() {
  const { words, head, fits } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = paths.reservation(head.number);
  if (!fits && !answer) return <VerbOver title={words.title} number={head.number} back={back} />;
  return <VerbForm {...{ words, head, answer, back }} audience="pemda" />;
}
