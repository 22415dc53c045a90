import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHead, Section } from '#app/components/blocks.tsx';
import { PublicFrame } from '#app/components/frames/public-frame.tsx';
import type { NoticeAudience } from '#app/domain/decisions/notice-payload.ts';
import { loadMails } from './mails.server.ts';

/** Every mail that leaves the office, for those who write them. */
export const loader = loadMails;

export const meta: MetaFunction = () => [{ title: 'Surel – Sambang' }];

const READERS: readonly (readonly [audience: NoticeAudience, title: string])[] = [
  ['requester', 'Kepada pemda'],
  ['secretariat', 'Kepada Sekretariat'],
  ['narasumber', 'Kepada narasumber'],
  ['unit', 'Kepada koordinator unit'],
];

export default function Mails() {
  const mails = useLoaderData<typeof loader>();
  return (
    <PublicFrame>
      <PageHead title="Surel">
        {mails.length} surel, masing-masing dengan contoh yang memuat semua yang dapat dikatakannya.
      </PageHead>
      {READERS.map(([audience, title]) => (
        <Section key={audience} title={title} id={audience}>
          <ul className="flex flex-col gap-2">
            {mails
              .filter((mail) => mail.audience === audience)
              .map((mail) => (
                <Mail key={mail.key} mail={mail} />
              ))}
          </ul>
        </Section>
      ))}
    </PublicFrame>
  );
}

type ShownMail = ReturnType<typeof useLoaderData<typeof loader>>[number];

/** Opened, it is drawn below its subject; nothing is fetched before. */
function Mail({ mail }: { readonly mail: ShownMail }) {
  const { key, subject, html, text, calendar } = mail;
  return (
    <li className="rounded border border-line p-3">
      <details>
        <summary className="cursor-pointer">
          <span className="font-semibold wrap-anywhere">{subject}</span>{' '}
          <code className="text-soft wrap-anywhere">{key}</code>
        </summary>
        <iframe
          src={html}
          title={subject}
          loading="lazy"
          className="mt-3 h-[40rem] w-full border border-line"
        />
      </details>
      <p className="mt-1 flex gap-4 text-sm">
        <a href={html}>HTML</a>
        <a href={text}>Teks</a>
        {calendar !== null && <a href={calendar}>Kalender</a>}
      </p>
    </li>
  );
}
