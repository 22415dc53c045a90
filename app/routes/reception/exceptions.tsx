import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { EmptyState, PageHead, Section } from '#app/components/blocks.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import { ExceptionCard } from '#app/components/desk/exception-card.tsx';
import { useHydrated } from '#app/components/desk/use-browser.ts';
import { useFreshAnswer } from '#app/components/desk/use-fresh-answer.ts';
import { LiveState } from '#app/components/live/live-state.tsx';
import type { PageHandle } from '#app/components/page-handle.ts';
import { RefusalNotice } from '#app/components/refusal-notice.tsx';
import { WordTag } from '#app/components/status-tag.tsx';
import { paths } from '#app/http/paths.ts';
import { answer, loadExceptions } from './exceptions.server.ts';

export const handle: PageHandle = { hydrate: true };

export const loader = (args: LoaderFunctionArgs) => loadExceptions(args);
export const action = (args: ActionFunctionArgs) => answer(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.questions.length ? `(${data.questions.length}) ` : ''}Pengecualian – Sambang` },
];

export default function Exceptions() {
  const { mark, readAt, questions, answered } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const state = useFreshAnswer(mark, true);
  const isLive = useHydrated();
  return (
    <div className="max-w-4xl">
      <PageHead title="Pengecualian">
        Rombongan di meja penerima tamu menunggu jawaban Anda. Jawaban terbaca di meja saat itu
        juga; alasannya tersimpan bersama catatan kunjungan.
      </PageHead>
      {reply?.refusal && <RefusalNotice refusal={reply.refusal} audience="staff" />}
      {questions.length === 0 ? (
        <EmptyState title="Tidak ada yang menunggu jawaban" icon="check">
          Permintaan dari meja tampil di halaman ini dengan sendirinya.
        </EmptyState>
      ) : (
        <ol className="space-y-6">
          {questions.map((question) => (
            <ExceptionCard
              key={question.id}
              question={question}
              result={reply?.id === question.id ? reply.result : undefined}
            />
          ))}
        </ol>
      )}
      <div className="mt-4 text-sm">
        {isLive ? (
          <LiveState state={state} readAt={readAt} />
        ) : (
          <ButtonLink href={paths.exceptions} look="secondary">
            Muat ulang (terbaca {readAt})
          </ButtonLink>
        )}
      </div>
      {answered.length > 0 && <Answered />}
    </div>
  );
}

function Answered() {
  const { answered } = useLoaderData<typeof loader>();
  return (
    <Section id="dijawab" title="Dijawab hari ini">
      <ul className="divide-y divide-line border-y border-line">
        {answered.map(
          ({ id, href, number, officeLabel, guests, guestLimit, isGranted, ...told }) => (
            <li key={id} className="py-3">
              <p className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
                <a href={href} className="inline-flex min-h-11 items-center font-semibold">
                  {officeLabel} · {number}
                </a>
                <WordTag
                  icon={isGranted ? 'check' : 'block'}
                  tone={isGranted ? 'good' : 'bad'}
                  text={isGranted ? `diizinkan ${guests} orang` : `tetap ${guestLimit} orang`}
                />
              </p>
              <p className="text-soft">
                {told.answeredBy}, pukul {told.answeredAt} WIB: {told.said}
              </p>
            </li>
          ),
        )}
      </ul>
    </Section>
  );
}
