import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Actions, Button } from '#app/components/button.tsx';
import { CheckParts, WhatIsInTheWay } from '#app/components/request/check-parts.tsx';
import { DraftFrame } from '#app/components/request/draft-frame.tsx';
import { sendDraft } from '#app/commands/send-draft.server.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { openDraft, requireDraft } from '../guards/draft.server.ts';
import { linkCookie } from '../guards/link-cookie.server.ts';
import { limitAddress } from '../guards/rate-limit.server.ts';
import { statusOfRefusal } from '../guards/refused.server.ts';
import { checkPage } from './check.server.ts';
import { shownDraft } from './draft-view.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const call = await requireDraft(args);
  return { draft: shownDraft(call), view: checkPage(call) };
}

/** Sent twice it leads to the one request it became; what stands in the way the page says anew. */
export async function action(args: ActionFunctionArgs) {
  const { services, requestId, draft, writer } = await openDraft(args);
  await limitAddress(args, 'sendingsOfAddress');
  const sent = sendDraft(services, draft.id, { actor: writer, requestId });
  if (!sent.ok) return data({ refused: sent.error.code }, { status: statusOfRefusal(sent.error) });
  const { number, token } = sent.value;
  if (draft.onBehalf !== null) return redirect(withDone(paths.review(number), 'dimasukkan'));
  const done = draft.corrects === null ? 'terkirim' : 'resubmit';
  const cookie = await linkCookie(number, token, services.env);
  return redirect(withDone(paths.reservation(number), done), { headers: { 'Set-Cookie': cookie } });
}

export const meta: MetaFunction = () => [
  { title: 'Periksa dan kirim – Ajukan konsultasi – Sambang' },
];

export default function Check() {
  const { draft, view } = useLoaderData<typeof loader>();
  return (
    <DraftFrame
      draft={draft}
      step="check"
      intro="Baca sekali lagi. Setelah terkirim, Anda menerima nomor permohonan melalui surel."
    >
      <WhatIsInTheWay view={view} />
      <CheckParts draftId={draft.id} view={view} />
      {view.canSend && (
        <form method="post" action={paths.draftStep(draft.id, 'check')}>
          <Actions>
            <Button wide>Kirim permohonan</Button>
          </Actions>
        </form>
      )}
    </DraftFrame>
  );
}
