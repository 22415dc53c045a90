import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { EntryForm } from '#app/components/entry/entry-form.tsx';
import { FileDrop } from '#app/components/entry/file-drop.tsx';
import { RefusalNotice } from '#app/components/refusal-notice.tsx';
import { paths } from '#app/http/paths.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { doEntry, entryPage } from './entry.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return entryPage(await requireStaff(args, 'submit'));
}

export const action = (args: ActionFunctionArgs) => doEntry(args);

export const meta: MetaFunction = () => [{ title: 'Masukkan permohonan – Sambang' }];

export default function Entry() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="max-w-3xl">
      <PageHead title="Masukkan permohonan" back={{ href: paths.inbox, text: 'Permohonan' }}>
        Untuk permohonan yang masuk melalui surel, telepon, WhatsApp, atau loket. Waktu, surat, dan
        peserta boleh menyusul; pemohon melengkapinya melalui tautan.
      </PageHead>
      <FileDrop />
      {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience="staff" />}
      <EntryForm page={page} answer={answer} />
    </div>
  );
}
