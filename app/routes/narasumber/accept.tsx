import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { VerbActions, VerbFrame } from '#app/components/verb-frame.tsx';
import { ACCEPT_WORDS } from '#app/copy/unit-requests.ts';
import { paths } from '#app/http/paths.ts';
import { answerOnPage, loadAssignment } from './assignment.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadAssignment(args);
export const action = (args: ActionFunctionArgs) => answerOnPage(args, 'accepted');

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${ACCEPT_WORDS.title} ${data?.head.number ?? ''} – Sambang` },
];

export default function AcceptAssignment() {
  const { head, start } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = paths.session(head.number);
  return (
    <VerbFrame
      {...{ head, back, words: ACCEPT_WORDS, audience: 'staff' }}
      refusal={answer?.refusal ?? null}
    >
      <form method="post">
        <input type="hidden" name="start" value={start ?? ''} />
        <VerbActions button={ACCEPT_WORDS.button} back={back} />
      </form>
    </VerbFrame>
  );
}
