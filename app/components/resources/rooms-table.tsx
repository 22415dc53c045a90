import { featureText } from '#app/copy/rooms.ts';
import type { RoomFeature } from '#app/domain/schedule/room-feature.ts';
import { paths } from '#app/http/paths.ts';
import { DataTable } from '../data-table.tsx';

interface RoomsTableProps {
  readonly caption: string;
  readonly rooms: readonly {
    readonly id: string;
    readonly name: string;
    readonly capacity: number;
    readonly features: readonly RoomFeature[] | null;
    readonly coming: number;
  }[];
}

/** Rooms, their seats, and how often they are wanted. */
export function RoomsTable({ caption, rooms }: RoomsTableProps) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={rooms}
      rowKey={({ id }) => id}
      columns={[
        { title: 'Ruang', head: true, cell: ({ id, name }) => <a href={paths.room(id)}>{name}</a> },
        { title: 'Kursi', numeric: true, cell: ({ capacity }) => capacity },
        { title: 'Perlengkapan', cell: ({ features }) => featureText(features ?? []) },
        { title: 'Jadwal akan datang', numeric: true, cell: ({ coming }) => coming },
      ]}
    />
  );
}
