import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '#app/components/page-handle.ts';
import { DraftFrame } from '#app/components/request/draft-frame.tsx';
import { LetterForm } from '#app/components/request/letter-form.tsx';
import { requireDraft } from '../guards/draft.server.ts';
import { limitAddress } from '../guards/rate-limit.server.ts';
import { shownDraft } from './draft-view.server.ts';
import { answerLetter } from './letter.server.ts';
import { letterPage } from './letter-view.server.ts';

/** Sends the file piece by piece, so that a line that breaks costs only the piece it broke in. */
export const handle: PageHandle = { hydrate: true };

export async function loader(args: LoaderFunctionArgs) {
  const call = await requireDraft(args);
  return {
    draft: shownDraft(call),
    page: await letterPage(call),
    defaults: call.draft.answers.letter ?? {},
  };
}

export async function action(args: ActionFunctionArgs) {
  const call = await requireDraft(args);
  await limitAddress(args, 'lettersOfAddress');
  const { answer, next } = await answerLetter(call, args.request);
  return answer ?? redirect(next);
}

export const meta: MetaFunction = () => [{ title: 'Surat – Ajukan konsultasi – Sambang' }];

export default function Letter() {
  const { draft, page, defaults } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <DraftFrame
      draft={draft}
      step="letter"
      intro="Surat ditujukan kepada Direktur Jenderal Perimbangan Keuangan. Belum siap? Simpan dahulu; surat dapat menyusul sebelum permohonan dikirim."
    >
      <LetterForm {...{ page, defaults }} result={answer?.result ?? null} />
    </DraftFrame>
  );
}
