import { PLACE_WORDS } from '#app/copy/shifts.ts';
import type { DevicePlace } from '#app/domain/reception/device.ts';
import { paths } from '#app/http/paths.ts';
import { type Column, DataTable } from '../data-table.tsx';
import { WordTag } from '../status-tag.tsx';

interface ShownDevice {
  readonly id: string;
  readonly name: string;
  readonly place: DevicePlace;
  readonly by: string;
  readonly since: string;
  readonly lastSeen: string;
  /** When and by whom it was revoked. */
  readonly revoked: string | null;
}

const LINK = 'inline-flex min-h-6 items-center font-semibold';

const COLUMNS: readonly Column<ShownDevice>[] = [
  { title: 'Nama', head: true, cell: ({ name }) => <strong>{name}</strong> },
  { title: 'Tempat', cell: ({ place }) => PLACE_WORDS[place] },
  {
    title: 'Terdaftar',
    cell: ({ since, by }) => (
      <>
        {since}
        <span className="block text-sm text-soft">kode dari {by}</span>
      </>
    ),
  },
  { title: 'Terakhir terlihat', cell: ({ lastSeen }) => lastSeen },
  {
    title: 'Keadaan',
    cell: ({ revoked }) =>
      revoked === null ? (
        <WordTag icon="check" text="terdaftar" tone="good" />
      ) : (
        <>
          <WordTag icon="block" text="dicabut" tone="over" />
          <span className="block text-sm text-soft">{revoked}</span>
        </>
      ),
  },
  {
    title: 'Tindakan',
    cell: ({ id, name, revoked }) =>
      revoked !== null ? (
        <span className="text-soft">–</span>
      ) : (
        <span className="flex flex-wrap gap-x-4 gap-y-2">
          <a href={paths.device(id)} className={LINK}>
            Ganti nama<span className="sr-only"> {name}</span>
          </a>
          <a href={paths.revokeDevice(id)} className={LINK}>
            Cabut<span className="sr-only"> {name}</span>
          </a>
        </span>
      ),
  },
];

/** Devices of the desk and the lobby, with what can be done about each. */
export function DevicesTable({ devices }: { readonly devices: readonly ShownDevice[] }) {
  return (
    <DataTable
      caption="Perangkat"
      captionHidden
      columns={COLUMNS}
      rows={devices}
      rowKey={({ id }) => id}
    />
  );
}
