import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { VerbForm } from '#app/components/verb-form.tsx';
import { paths } from '#app/http/paths.ts';
import { doSessionCheckIn, loadSessionVerb } from './session-verb.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadSessionVerb(args, 'checkIn');
export const action = (args: ActionFunctionArgs) => doSessionCheckIn(args);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data === undefined ? [] : [{ title: `${data.words.title} ${data.head.number} – Sambang` }];

export default function CheckIn() {
  const { words, head, nonce } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <VerbForm {...{ words, head, answer }} back={paths.session(head.number)} audience="staff">
      <input type="hidden" name="nonce" value={nonce} />
    </VerbForm>
  );
}
