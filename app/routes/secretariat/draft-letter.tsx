import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { NoticeBox, PageHead } from '#app/components/blocks.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import { CopyButton } from '#app/components/copy-button.tsx';
import type { PageHandle } from '#app/components/page-handle.ts';
import { DRAFT_LETTER } from '#app/copy/confirmation-letter.ts';
import { SIGNED_LETTER_PAGE } from '#app/copy/signed-letter.ts';
import { paths } from '#app/http/paths.ts';
import { draftLetterPage } from './draft-letter.server.ts';

// For the button that copies the letter.
export const handle: PageHandle = { hydrate: true };

export const loader = (args: LoaderFunctionArgs) => draftLetterPage(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Konsep surat ${data?.number ?? ''} – Sambang` },
];

export default function DraftLetter() {
  const { number, office, text } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHead
        title={DRAFT_LETTER.title}
        back={{ href: paths.review(number), text: `Permohonan ${number}` }}
      >
        {office} · {number}
      </PageHead>
      {text === null ? (
        <NoticeBox tone="info" title="Belum ada yang dapat dikonfirmasi">
          {SIGNED_LETTER_PAGE.notConfirmed}
        </NoticeBox>
      ) : (
        <>
          <p className="no-print mb-4 max-w-2xl text-soft">{DRAFT_LETTER.text}</p>
          <div className="no-print mb-4 flex flex-wrap items-center gap-3">
            <ButtonLink href={paths.proposedLetterFile(number)} icon="file" download>
              {DRAFT_LETTER.file}
            </ButtonLink>
            <CopyButton text={text} label={DRAFT_LETTER.copy} />
            <ButtonLink href={paths.signedLetters(number)} look="quiet">
              Sudah ditandatangani? Unggah suratnya
            </ButtonLink>
          </div>
          <div className="card [tab-size:8rem] font-serif break-words whitespace-pre-wrap print:border-0 print:p-0">
            {text.split('\n').map((line, at) => (
              <Line key={at} line={line} />
            ))}
          </div>
        </>
      )}
    </div>
  );
}

/** A line of it as text that can be selected; what is long goes on under its value, not under its label. */
function Line({ line }: { readonly line: string }) {
  if (line === '') return <br />;
  return <div className={line.includes('\t') ? 'pl-32 -indent-32' : ''}>{line}</div>;
}
