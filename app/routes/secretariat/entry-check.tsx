import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Facts, NoticeBox, PageHead } from '#app/components/blocks.tsx';
import { CheckForm } from '#app/components/entry/check-form.tsx';
import { RefusalNotice } from '#app/components/refusal-notice.tsx';
import { LetterLink, LetterView } from '#app/components/review/letter-view.tsx';
import { paths } from '#app/http/paths.ts';
import { doEntryCheck, loadEntryCheck } from './entry-check.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadEntryCheck(args);
export const action = (args: ActionFunctionArgs) => doEntryCheck(args);

export const meta: MetaFunction = () => [{ title: 'Periksa yang terbaca – Sambang' }];

export default function EntryCheck() {
  const { mail, letterView, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title="Periksa yang terbaca"
        back={{ href: paths.entry, text: 'Masukkan permohonan' }}
      >
        Yang terbaca hanya usul. Periksa, perbaiki, lalu simpan; waktu dan peserta boleh dilengkapi
        pemohon melalui tautan.
      </PageHead>
      <div className="grid gap-x-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div className="min-w-0">
          {mail !== null && <MailFacts mail={mail} />}
          {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience="staff" />}
          <LetterLink letter={letterView} />
          <CheckForm {...page} answer={answer} />
        </div>
        <LetterView letter={letterView} />
      </div>
    </>
  );
}

type Mail = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['mail']>;

/** The mail in three lines; its words are text alone. */
function MailFacts({ mail }: { readonly mail: Mail }) {
  const { subject, sender, sentAt, isForwarded, leftOut } = mail;
  return (
    <section aria-label="Surel" className="card mb-6">
      <Facts
        facts={[
          { label: 'Pengirim', value: sender === '' ? null : sender },
          { label: 'Subjek', value: subject },
          { label: 'Dikirim', value: sentAt },
          ...(isForwarded
            ? [{ label: 'Diteruskan', value: 'Yang dipakai adalah surel aslinya di dalamnya' }]
            : []),
        ]}
        narrow
      />
      {leftOut !== null && (
        <div className="mt-3 [&>div]:mb-0">
          <NoticeBox tone="info" title="Sebagian lampiran tidak disimpan">
            {leftOut}
          </NoticeBox>
        </div>
      )}
    </section>
  );
}
