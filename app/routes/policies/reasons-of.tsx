import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { NoticeBox, PageHead } from '#app/components/blocks.tsx';
import { ReasonsForm } from '#app/components/policy/reason-rows.tsx';
import { paths } from '#app/http/paths.ts';
import { changeReasons, loadReasons } from './reasons.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadReasons(args);
export const action = (args: ActionFunctionArgs) => changeReasons(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} – Alasan siap pakai – Sambang` },
];

export default function ReasonsOf() {
  const { title, lines, seen, isOwn } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = paths.readyReasons;
  return (
    <div className="max-w-3xl">
      <PageHead title={title} back={{ href: back, text: 'Alasan siap pakai' }}>
        {isOwn
          ? 'Kalimat milik kantor, ditawarkan dalam urutan ini.'
          : 'Kalimat bawaan. Begitu ada yang diubah, semuanya menjadi milik kantor.'}
      </PageHead>
      {answer?.refusal && (
        <NoticeBox tone="bad" title={answer.refusal.title} live>
          {answer.refusal.text} Yang Anda ketik masih ada di bawah ini, beserta kalimat yang baru
          ditambahkan. Periksa, lalu simpan lagi.
        </NoticeBox>
      )}
      <ReasonsForm
        lines={answer?.lines ?? lines}
        errors={answer?.errors ?? {}}
        {...{ seen, back }}
      />
    </div>
  );
}
