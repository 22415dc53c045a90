import { ROLE_WORDS } from '#app/copy/people.ts';
import type { AccountState } from '#app/domain/people/accounts.ts';
import type { Role } from '#app/domain/people/roles.ts';
import { paths } from '#app/http/paths.ts';
import { type Column, DataTable } from '../data-table.tsx';
import { AccountTag } from './account-tag.tsx';

export interface ShownPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly unit: string | null;
  readonly state: AccountState;
  /** A narasumber who stands for none yet. */
  readonly unconnected: boolean;
  readonly lastSeen: string | null;
}

const COLUMNS: readonly Column<ShownPerson>[] = [
  {
    title: 'Nama',
    head: true,
    cell: ({ id, name, email }) => (
      <>
        <a href={paths.person(id)} className="inline-flex min-h-6 items-center font-semibold">
          {name}
        </a>
        <span className="block text-sm wrap-anywhere text-soft">{email}</span>
      </>
    ),
  },
  {
    title: 'Peran',
    cell: ({ role, unconnected }) => (
      <>
        {ROLE_WORDS[role]}
        {unconnected && <span className="block text-sm text-warn">belum tersambung</span>}
      </>
    ),
  },
  { title: 'Unit', cell: ({ unit }) => unit ?? <span className="text-soft">–</span> },
  { title: 'Keadaan', cell: ({ state }) => <AccountTag state={state} /> },
  {
    title: 'Terakhir dipakai',
    cell: ({ lastSeen }) => lastSeen ?? <span className="text-soft">belum pernah</span>,
  },
];

interface PeopleTableProps {
  readonly caption: string;
  readonly people: readonly ShownPerson[];
}

export function PeopleTable({ caption, people }: PeopleTableProps) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={COLUMNS}
      rows={people}
      rowKey={({ id }) => id}
    />
  );
}
