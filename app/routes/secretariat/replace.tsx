import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { NoticeBox } from '#app/components/blocks.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import { ChoiceLinks } from '#app/components/plan/choice-links.tsx';
import { Replacements } from '#app/components/review/replacements.tsx';
import { VerbFrame } from '#app/components/verb-frame.tsx';
import { REPLACE_WORDS } from '#app/copy/unit-requests.ts';
import { paths } from '#app/http/paths.ts';
import { doReplace, loadReplace } from './replace.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadReplace(args);
export const action = (args: ActionFunctionArgs) => doReplace(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${REPLACE_WORDS.title} ${data?.head.number ?? ''} – Sambang` },
];

export default function Replace() {
  const { head, people, from, choices, mayName } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { number, revision } = head;
  return (
    <VerbFrame
      {...{ head, back: paths.review(number), words: REPLACE_WORDS, audience: 'staff' }}
      refusal={answer?.refusal ?? null}
    >
      {from === null ? (
        <NoticeBox tone="info" title="Tidak ada narasumber untuk diganti">
          <p>
            {mayName
              ? 'Konsultasi ini disetujui bersama unitnya saja; narasumbernya belum ditunjuk.'
              : 'Konsultasi ini tidak sedang terjadwal.'}
          </p>
          <p className="mt-3">
            {mayName ? (
              <ButtonLink href={paths.reviewVerb(number, 'reassign')} look="secondary">
                Tunjuk narasumber
              </ButtonLink>
            ) : (
              <ButtonLink href={paths.review(number)} look="secondary">
                Kembali ke permohonan
              </ButtonLink>
            )}
          </p>
        </NoticeBox>
      ) : (
        <>
          <ChoiceLinks
            label="Yang diganti"
            links={
              people.length < 2
                ? []
                : people.map(({ id, name }) => ({
                    text: name,
                    href: paths.replaceNarasumber(number, id),
                    chosen: id === from.id,
                  }))
            }
          />
          <Replacements {...{ from, choices, revision }} />
        </>
      )}
    </VerbFrame>
  );
}
