import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { NoticeBox } from '#app/components/blocks.tsx';
import { VerbForm } from '#app/components/verb-form.tsx';
import { VerbFrame } from '#app/components/verb-frame.tsx';
import { paths } from '#app/http/paths.ts';
import { doUndoMove, loadUndoMove } from './undo-move.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadUndoMove(args);
export const action = (args: ActionFunctionArgs) => doUndoMove(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.words.title ?? ''} ${data?.head.number ?? ''} – Sambang` },
];

export default function UndoMove() {
  const { head, words, why } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = paths.review(head.number);
  if (why === null) return <VerbForm {...{ words, head, answer, back }} audience="staff" />;
  const refusal = answer?.refusal ?? null;
  return (
    <VerbFrame {...{ words, head, back, refusal }} audience="staff">
      {refusal === null && (
        <NoticeBox tone="warn" title="Tidak dapat diurungkan">
          {why}
        </NoticeBox>
      )}
      <p>
        <a href={paths.reviewVerb(head.number, 'reschedule')}>Jadwalkan ulang</a>
      </p>
    </VerbFrame>
  );
}
