import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState, PageHead } from '#app/components/blocks.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import { DataTable } from '#app/components/data-table.tsx';
import { UNIT_PAGES } from '#app/copy/resource-pages.ts';
import { paths } from '#app/http/paths.ts';
import { loadUnits } from './units.server.ts';

export const loader = loadUnits;

export const meta: MetaFunction = () => [{ title: 'Unit teknis – Sambang' }];

export default function Units() {
  const { units } = useLoaderData<typeof loader>();
  const { title, text, none, noneText } = UNIT_PAGES.list;
  return (
    <div className="max-w-3xl">
      <PageHead title={title} back={{ href: paths.settings, text: 'Pengaturan' }}>
        {text}
      </PageHead>
      <p className="mb-6">
        <ButtonLink href={paths.newUnit} wide>
          Tambah unit
        </ButtonLink>
      </p>
      {units.length === 0 ? (
        <EmptyState title={none} icon="people">
          {noneText}
        </EmptyState>
      ) : (
        <DataTable
          caption="Unit teknis"
          captionHidden
          rows={units}
          rowKey={({ id }) => id}
          columns={[
            {
              title: 'Unit',
              head: true,
              cell: ({ id, name }) => <a href={paths.unit(id)}>{name}</a>,
            },
            {
              title: 'Narasumber',
              numeric: true,
              cell: ({ people }) => (people === 0 ? 'belum ada' : people),
            },
          ]}
        />
      )}
    </div>
  );
}
