import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { Actions, Button } from '#app/components/button.tsx';
import { RefusalNotice } from '#app/components/refusal-notice.tsx';
import { draftForCorrection } from '#app/commands/correction-draft.server.ts';
import { nextAskedStep } from '#app/domain/reservation/finding-step.ts';
import { paths } from '#app/http/paths.ts';
import { askedFields } from '#app/queries/reservation.server.ts';
import { linkCookie } from '../guards/link-cookie.server.ts';
import { limitAddress } from '../guards/rate-limit.server.ts';
import { shownRefusal, statusOfRefusal } from '../guards/refused.server.ts';
import { requireRequester } from '../guards/requester.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { number } = await requireRequester(args);
  return { number };
}

/** Makes the draft in which a returned request is completed, or finds the one begun, and leads into it. */
export async function action(args: ActionFunctionArgs) {
  const { services, actor, doer, number } = await requireRequester(args);
  await limitAddress(args, 'draftsOfAddress');
  const opened = draftForCorrection(services, doer, number);
  if (!opened.ok) {
    const { error } = opened;
    return data({ refusal: shownRefusal(error, actor) }, { status: statusOfRefusal(error) });
  }
  const { id, token } = opened.value;
  const step = nextAskedStep(askedFields(services.db, number), null);
  const cookie = await linkCookie(id, token, services.env);
  return redirect(paths.draftStep(id, step), { headers: { 'Set-Cookie': cookie } });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Perbaiki permohonan ${data?.number ?? ''} – Sambang` },
];

export default function Correct() {
  const { number } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead
        title="Perbaiki permohonan"
        back={{ href: paths.reservation(number), text: `Permohonan ${number}` }}
      >
        Isian yang sudah Anda kirim dibuka kembali, langkah demi langkah. Ubah yang perlu, lalu
        kirim; tempat Anda dalam antrean tetap terjaga.
      </PageHead>
      {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience="pemda" />}
      <form method="post">
        <Actions>
          <Button wide>Perbaiki sekarang</Button>
        </Actions>
      </form>
    </div>
  );
}
