import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState, PageHead, Section } from '#app/components/blocks.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import { ClosuresTable } from '#app/components/disruption/closures-table.tsx';
import { CLOSURE_PAGES } from '#app/copy/closures.ts';
import { paths } from '#app/http/paths.ts';
import { loadClosures } from './closures.server.ts';

export const loader = loadClosures;

export const meta: MetaFunction = () => [{ title: 'Penutupan – Sambang' }];

export default function Closures() {
  const { coming, past, lifted } = useLoaderData<typeof loader>();
  const { title, text, none, noneText } = CLOSURE_PAGES.list;
  return (
    <>
      <PageHead title={title} back={{ href: paths.settings, text: 'Pengaturan' }}>
        {text}
      </PageHead>
      <p className="mb-6">
        <ButtonLink href={paths.newClosure} wide>
          Buat penutupan
        </ButtonLink>
      </p>
      {coming.length === 0 ? (
        <EmptyState title={none} icon="calendar">
          {noneText}
        </EmptyState>
      ) : (
        <Section title="Berlaku dan akan datang" id="berlaku">
          <ClosuresTable caption="Penutupan yang berlaku dan akan datang" closures={coming} />
        </Section>
      )}
      {past.length > 0 && (
        <Section title={`Sudah lewat (${past.length})`} id="lewat">
          <ClosuresTable caption="Penutupan yang sudah lewat" closures={past} />
        </Section>
      )}
      {lifted.length > 0 && (
        <Section title={`Dicabut (${lifted.length})`} id="dicabut">
          <ClosuresTable caption="Penutupan yang dicabut" closures={lifted} />
        </Section>
      )}
    </>
  );
}
