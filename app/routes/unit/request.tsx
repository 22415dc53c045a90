import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Facts, NoticeBox, PageHead, Section } from '#app/components/blocks.tsx';
import { Icon } from '#app/components/icon.tsx';
import { RefusalNotice } from '#app/components/refusal-notice.tsx';
import { StatusTag } from '#app/components/status-tag.tsx';
import { AskedTimes, Message } from '#app/components/unit/asked-card.tsx';
import { NamingForm } from '#app/components/unit/naming-form.tsx';
import { UNIT_REQUEST_WORDS } from '#app/copy/unit-requests.ts';
import type { UnitRequestState } from '#app/domain/schedule/assignment.ts';
import { paths } from '#app/http/paths.ts';
import { doNameNarasumber, loadUnitRequest } from './request.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadUnitRequest(args);
export const action = (args: ActionFunctionArgs) => doNameNarasumber(args);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data === undefined ? [] : [{ title: `${data.asked.officeLabel} ${data.asked.number} – Sambang` }];

export default function UnitRequest() {
  const { asked, letter, mayName, people, named } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { number, officeLabel, status, open } = asked;
  return (
    <div className="max-w-4xl">
      <PageHead
        title={officeLabel}
        back={{ href: paths.unitRequests, text: 'Permintaan kepada unit' }}
      >
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <StatusTag status={status} />
          {number}
        </span>
      </PageHead>
      {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience="staff" />}
      <div className="card keep">
        <p className="font-semibold">{asked.topics.join(', ')}</p>
        <AskedTimes asked={asked} />
        <Message message={asked.message} />
        {asked.awaited && (
          <p className={`mt-2 font-medium ${asked.isLate ? 'text-bad' : ''}`}>
            {asked.isLate ? 'Seharusnya dijawab sampai ' : 'Mohon dijawab sampai '}
            {asked.answerBy}.
          </p>
        )}
        <p className="mt-3 border-l-4 border-gold pl-3 whitespace-pre-line">
          {asked.questions ?? 'Pemohon tidak menuliskan pertanyaan; lihat suratnya.'}
        </p>
        <Letter number={number} letter={letter} />
      </div>
      {mayName && asked.replaced !== null && (
        <div className="mt-6">
          <NoticeBox tone="info" title={asked.replaced}>
            Yang tercentang di bawah ini adalah susunan yang berlaku sekarang.
          </NoticeBox>
        </div>
      )}
      {mayName ? (
        <NamingForm {...{ asked, people, named }} result={answer?.result} />
      ) : (
        <div className="mt-6">
          <NoticeBox
            tone="info"
            title={open ? CLOSED_TITLES[asked.state] : 'Permohonan ini sudah berakhir'}
          >
            {open
              ? 'Bila keadaannya berubah, hubungi Sekretariat agar unit Anda diminta lagi.'
              : 'Tidak ada yang perlu dijawab lagi.'}
          </NoticeBox>
        </div>
      )}
      <History />
    </div>
  );
}

/** Why nothing is to be answered although the request goes on. */
const CLOSED_TITLES: Readonly<Record<UnitRequestState, string>> = {
  ...{ asked: '', named: '', substituted: '' },
  declined: 'Unit Anda menyampaikan belum dapat menugaskan',
  withdrawn: 'Sekretariat menarik permintaan ini',
};

function Letter({
  number,
  letter,
}: {
  readonly number: string;
  readonly letter: ReturnType<typeof useLoaderData<typeof loader>>['letter'];
}) {
  if (letter === null) return <p className="mt-3 text-soft">Surat permintaan belum ada.</p>;
  return (
    <div className="mt-4 border-t border-line pt-3">
      <Facts
        facts={[
          { label: 'Nomor surat', value: letter.number },
          { label: 'Tanggal surat', value: letter.date },
          { label: 'Perihal', value: letter.subject },
        ]}
      />
      {letter.hasFile && (
        <p className="no-print mt-2">
          <a href={paths.unitLetter(number)} className="inline-flex min-h-11 items-center gap-2">
            <Icon name="file" />
            Buka surat
          </a>
        </p>
      )}
    </div>
  );
}

/** What was asked and answered so far. */
function History() {
  const { history } = useLoaderData<typeof loader>();
  if (history.length === 0) return null;
  return (
    <Section title="Riwayat permintaan" id="riwayat">
      <ol className="divide-y divide-line border-y border-line">
        {history.map(({ id, state, at, by, names, words }) => (
          <li key={id} className="py-2.5">
            <p>
              <strong>{state === 'asked' ? 'Diminta' : UNIT_REQUEST_WORDS[state]}</strong>
              {names.length > 0 && ` ${names.join(', ')}`}
              <span className="text-soft">{` · ${at}, ${by}`}</span>
            </p>
            {words !== null && <p className="whitespace-pre-line">{`“${words}”`}</p>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
