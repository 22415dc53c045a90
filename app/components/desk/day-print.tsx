import { STATUS_WORDS } from '#app/copy/life.ts';
import type { WalkInGroup } from './day-aside.tsx';
import type { DayGroup } from './day-row.tsx';

interface DayPrintProps {
  readonly groups: readonly DayGroup[];
  readonly walkIns: readonly WalkInGroup[];
}

const CELL = 'border border-edge px-1.5 py-1 align-top';

/** The day on A4: one line a group. Names, and room to sign, stand on each group's own sheet. */
export function DayPrint({ groups, walkIns }: DayPrintProps) {
  const titles = ['Jam (WIB)', 'Instansi', 'Keperluan', 'Tamu', 'Ruang', 'Keadaan'];
  const without = walkIns.map(({ number, at, officeLabel, count, status }) => (
    <tr key={number} className="keep">
      <Cells
        cells={[at, officeLabel, 'tanpa janji', count, '', STATUS_WORDS[status]]}
        {...{ number }}
      />
    </tr>
  ));
  if (groups.length + walkIns.length === 0) return null;
  return (
    <div className="hidden print:block">
      <table className="w-full border-collapse text-left text-[9pt]">
        <caption className="sr-only">Rombongan hari ini</caption>
        <thead>
          <tr>
            {titles.map((title) => (
              <th key={title} scope="col" className={CELL}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.number} className="keep">
              <Cells cells={cellsOf(group)} number={group.number} />
            </tr>
          ))}
          {without}
        </tbody>
      </table>
    </div>
  );
}

function cellsOf(group: DayGroup): string[] {
  const { from, to, officeLabel, opd, topics, count, companions, room, status, head } = group;
  return [
    to === null ? from : `${from}–${to}`,
    opd === null ? officeLabel : `${officeLabel} · ${opd}`,
    topics,
    [count, companions > 0 && `${companions} pendamping`, head].filter(Boolean).join('; '),
    room ?? '',
    STATUS_WORDS[status],
  ];
}

function Cells({ cells, number }: { readonly cells: readonly string[]; readonly number: string }) {
  return cells.map((cell, index) => (
    <td key={index} className={`${CELL} ${index === 0 ? 'whitespace-nowrap font-bold' : ''}`}>
      {cell}
      {index === 1 && <span className="block">{number}</span>}
    </td>
  ));
}
