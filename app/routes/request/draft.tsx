import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { Actions, Button } from '#app/components/button.tsx';
import { openSentDraft } from '#app/commands/send-draft.server.ts';
import { stepToContinue } from '#app/domain/reservation/draft.ts';
import { paths } from '#app/http/paths.ts';
import { openDraft } from '../guards/draft.server.ts';
import { linkCookie } from '../guards/link-cookie.server.ts';

/** The address with which a draft is taken up again; one that was sent tells what it became. */
export async function loader(args: LoaderFunctionArgs) {
  const { draft } = await openDraft(args);
  const { id, onBehalf, reservationNumber: number } = draft;
  if (number === null) throw redirect(paths.draftStep(id, stepToContinue(draft)));
  if (onBehalf !== null) throw redirect(paths.review(number));
  return { number };
}

/** Opens the sent request in this browser; its link may not have been opened here yet. */
export async function action(args: ActionFunctionArgs) {
  const { services, draft } = await openDraft(args);
  const sent = openSentDraft(services, draft.id);
  if (sent === null) throw data(null, { status: 404 });
  const cookie = await linkCookie(sent.number, sent.token, services.env);
  return redirect(paths.reservation(sent.number), { headers: { 'Set-Cookie': cookie } });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.number ?? 'Permohonan'} sudah terkirim – Sambang` },
];

export default function SentDraft() {
  const { number } = useLoaderData<typeof loader>();
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead title="Permohonan ini sudah terkirim">
        Nomornya {number}. Perkembangannya dapat diikuti pada halaman permohonan.
      </PageHead>
      <form method="post">
        <Actions>
          <Button wide>Buka permohonan {number}</Button>
        </Actions>
      </form>
    </div>
  );
}
