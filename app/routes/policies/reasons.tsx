import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { paths } from '#app/http/paths.ts';
import { loadReasonKinds } from './reasons.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadReasonKinds(args);

export const meta: MetaFunction = () => [{ title: 'Alasan siap pakai – Sambang' }];

export default function Reasons() {
  const { kinds } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHead title="Alasan siap pakai" back={{ href: paths.settings, text: 'Pengaturan' }}>
        Kalimat yang ditawarkan kepada Sekretariat dan sampai kepada pemohon kata demi kata.
      </PageHead>
      <ul className="divide-y divide-line rounded-lg border border-line bg-paper px-4 sm:px-6">
        {kinds.map(({ key, title, href, count, isOwn }) => (
          <li key={key} className="flex flex-wrap items-center justify-between gap-x-4 py-2">
            <a href={href} className="inline-flex min-h-8 items-center">
              {title}
            </a>
            <span className="text-sm text-soft">
              {count} kalimat · {isOwn ? 'milik kantor' : 'bawaan'}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
