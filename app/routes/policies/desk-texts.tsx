import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { WordTag } from '#app/components/status-tag.tsx';
import { paths } from '#app/http/paths.ts';
import { loadDeskTexts } from './desk-texts.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadDeskTexts(args);

export const meta: MetaFunction = () => [{ title: 'Teks petunjuk – Sambang' }];

export default function DeskTexts() {
  const { texts } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHead title="Teks petunjuk" back={{ href: paths.settings, text: 'Pengaturan' }}>
        Yang dibaca resepsionis pada setiap keadaan di meja tamu. Kantor dapat memakai kalimatnya
        sendiri.
      </PageHead>
      <ul className="space-y-4">
        {texts.map(({ key, title, text, isOwn, href }) => (
          <li key={key} className="card">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <h2 className="text-lg">
                <a href={href} className="inline-flex min-h-6 items-center">
                  {title}
                </a>
              </h2>
              {isOwn ? (
                <WordTag icon="check" tone="moving" text="Teks kantor" />
              ) : (
                <WordTag icon="file" text="Teks bawaan" />
              )}
            </div>
            <p className="mt-1 whitespace-pre-line">{text}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
