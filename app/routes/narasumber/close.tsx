import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { HeadVerdict } from '#app/components/agenda/head-verdict.tsx';
import { VerbForm } from '#app/components/verb-form.tsx';
import { paths } from '#app/http/paths.ts';
import { doSessionVerb, loadSessionVerb } from './session-verb.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadSessionVerb(args, 'close');
export const action = (args: ActionFunctionArgs) => doSessionVerb(args, 'close');

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data === undefined ? [] : [{ title: `${data.words.title} ${data.head.number} – Sambang` }];

export default function Close() {
  const { words, head, openClaim } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <VerbForm {...{ words, head, answer }} back={paths.session(head.number)} audience="staff">
      {openClaim !== null && <HeadVerdict claim={openClaim} />}
    </VerbForm>
  );
}
