import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { NoticeBox, PageHead } from '#app/components/blocks.tsx';
import { MessageForm, MessageThread } from '#app/components/message-thread.tsx';
import { RequestHeadBox } from '#app/components/verb-frame.tsx';
import { look } from '#app/commands/look.server.ts';
import { can } from '#app/domain/people/permissions.ts';
import { paths } from '#app/http/paths.ts';
import { doMessage, threadOf } from '../deeds/messages.server.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { aboutRequest } from './about-request.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'readInbox');
  const { number = '' } = args.params;
  const head = requestHead(services, actor, number);
  const thread = look(services, actor, (looking) => {
    const about = aboutRequest(looking, number);
    const { contact } = about.reservation;
    return { messages: threadOf(about), hasMail: (contact?.email ?? null) !== null };
  });
  return { head, ...thread, mayWrite: can(actor, 'writeMessage') };
}

export async function action(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'writeMessage');
  const { number = '' } = args.params;
  return doMessage(call, args.request, { number, to: paths.reviewMessages(number) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Pesan ${data?.head.number ?? ''} – Sambang` },
];

export default function Messages() {
  const { head, messages, hasMail, mayWrite } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = paths.review(head.number);
  return (
    <div className="max-w-3xl">
      <PageHead title="Pesan" back={{ href: back, text: `Permohonan ${head.number}` }}>
        Tanya jawab dengan pemohon. Pemohon membacanya sebagai pesan dari Sekretariat DJPK, tanpa
        nama pegawai.
      </PageHead>
      <RequestHeadBox head={head} />
      {!hasMail && (
        <NoticeBox tone="warn" title="Narahubung tidak mencantumkan alamat surel">
          Pesan tersimpan dan tampil di halaman permohonan, tetapi tidak ada surel yang
          memberitahukannya. Mohon kabari pemohon melalui telepon.
        </NoticeBox>
      )}
      <MessageThread items={messages} none="Belum ada yang ditulis tentang permohonan ini." />
      {mayWrite && (
        <MessageForm
          result={answer?.result ?? null}
          label="Pesan kepada pemohon"
          hint="Dikirim melalui surel apa adanya, dan tetap terbaca di halaman permohonan. Pesan yang terkirim tidak dapat diubah."
          back={back}
        />
      )}
    </div>
  );
}
