import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState, PageHead, Section } from '#app/components/blocks.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import { NarasumberTable } from '#app/components/resources/narasumber-table.tsx';
import { NARASUMBER_PAGES } from '#app/copy/resource-pages.ts';
import { paths } from '#app/http/paths.ts';
import { loadNarasumber } from './narasumber.server.ts';

export const loader = loadNarasumber;

export const meta: MetaFunction = () => [{ title: 'Narasumber – Sambang' }];

export default function Narasumber() {
  const { active, retired } = useLoaderData<typeof loader>();
  const { title, text, none, noneText } = NARASUMBER_PAGES.list;
  return (
    <>
      <PageHead title={title} back={{ href: paths.settings, text: 'Pengaturan' }}>
        {text}
      </PageHead>
      <p className="mb-6">
        <ButtonLink href={paths.newNarasumber} wide>
          Tambah narasumber
        </ButtonLink>
      </p>
      {active.length === 0 ? (
        <EmptyState title={none} icon="people">
          {noneText}
        </EmptyState>
      ) : (
        <NarasumberTable caption="Narasumber aktif" people={active} />
      )}
      {retired.length > 0 && (
        <Section title={`Tidak aktif (${retired.length})`} id="tidak-aktif">
          <NarasumberTable caption="Narasumber tidak aktif" people={retired} />
        </Section>
      )}
    </>
  );
}
