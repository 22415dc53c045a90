import { BODY_WORDS, ROLE_WORDS } from '#app/copy/people.ts';
import type { Body } from '#app/domain/people/office.ts';
import type { Role } from '#app/domain/people/roles.ts';
import { paths } from '#app/http/paths.ts';
import { type Column, DataTable } from '../data-table.tsx';
import { WordTag } from '../status-tag.tsx';

export interface ShownKey {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly unit: string | null;
  readonly body: Body | null;
  readonly region: string | null;
  readonly officeName: string | null;
  readonly opd: string | null;
  readonly since: string;
  readonly revokedSince: string | null;
}

const COLUMNS: readonly Column<ShownKey>[] = [
  { title: 'Nama', head: true, cell: ({ name }) => <strong>{name}</strong> },
  {
    title: 'Bertindak sebagai',
    cell: (key) => (
      <>
        {ROLE_WORDS[key.role]}
        <span className="block text-sm text-soft">{boundTo(key)}</span>
      </>
    ),
  },
  { title: 'Dibuat', cell: ({ since }) => since },
  {
    title: 'Keadaan',
    cell: ({ revokedSince }) =>
      revokedSince === null ? (
        <WordTag icon="check" text="berlaku" tone="good" />
      ) : (
        <>
          <WordTag icon="block" text="dicabut" tone="over" />
          <span className="block text-sm text-soft">{revokedSince}</span>
        </>
      ),
  },
  {
    title: 'Tindakan',
    cell: ({ id, name, revokedSince }) =>
      revokedSince === null ? (
        <a href={paths.revokeApiKey(id)} className="inline-flex min-h-6 items-center font-semibold">
          Cabut<span className="sr-only"> kunci {name}</span>
        </a>
      ) : (
        <span className="text-soft">–</span>
      ),
  },
];

/** Whom the key speaks for, where its role alone does not say it. */
function boundTo({ unit, body, region, officeName, opd }: ShownKey): string | null {
  if (body === null) return unit;
  const office = officeName ?? region ?? BODY_WORDS[body];
  const council = body === 'dprd' ? `DPRD ${office}` : office;
  return opd === null ? council : `${council} (${opd})`;
}

export function KeysTable({ keys }: { readonly keys: readonly ShownKey[] }) {
  return (
    <DataTable
      caption="Kunci API"
      captionHidden
      columns={COLUMNS}
      rows={keys}
      rowKey={({ id }) => id}
    />
  );
}
