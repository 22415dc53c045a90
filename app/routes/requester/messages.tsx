import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { MessageForm, MessageThread } from '#app/components/message-thread.tsx';
import { paths } from '#app/http/paths.ts';
import { doMessage } from '../deeds/messages.server.ts';
import { limitDeed } from '../guards/rate-limit.server.ts';
import { requireRequester } from '../guards/requester.server.ts';
import { requestPage } from './request-page.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { services, actor, number } = await requireRequester(args);
  const { messages } = requestPage(services, actor, number);
  return { number, messages };
}

export async function action(args: ActionFunctionArgs) {
  const call = await requireRequester(args);
  const { number } = call;
  await limitDeed(args, 'messagesOfRequest', number);
  return doMessage(call, args.request, { number, to: paths.reservationMessages(number) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data === undefined ? [] : [{ title: `Pesan ${data.number} – Sambang` }];

export default function Messages() {
  const { number, messages } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = paths.reservation(number);
  return (
    <div className="max-w-3xl">
      <PageHead title="Pesan" back={{ href: back, text: `Permohonan ${number}` }}>
        Tanya jawab dengan Sekretariat DJPK tentang permohonan ini.
      </PageHead>
      <MessageThread
        items={messages}
        none="Pertanyaan kecil tentang permohonan ini dapat Anda tulis di bawah."
      />
      <MessageForm
        result={answer?.result ?? null}
        label={messages.some(({ isOwn }) => !isOwn) ? 'Jawaban Anda' : 'Pesan Anda'}
        hint="Dibaca Sekretariat pada jam kerja. Untuk yang mendesak, hubungi 150420."
        back={back}
      />
    </div>
  );
}
