import { STATUS_WORDS } from '#app/copy/life.ts';
import type { WalkInGroup } from './day-aside.tsx';
import { AttendanceSheet, type DayGroup } from './day-row.tsx';

/** The day on A4: every group with its list of names to be signed, and the groups without an appointment. */
export function DayPrint({
  groups,
  walkIns,
}: {
  readonly groups: readonly DayGroup[];
  readonly walkIns: readonly WalkInGroup[];
}) {
  return (
    <div className="hidden print:block">
      {groups.map((group) => (
        <section key={group.number} className="keep mt-5">
          <p className="text-[12pt] font-bold">
            {group.to === null ? group.from : `${group.from}–${group.to}`} WIB · {group.officeLabel}
            {group.opd !== null && ` · ${group.opd}`}
          </p>
          <p>
            {[group.number, group.topics, group.room, STATUS_WORDS[group.status], group.head]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <AttendanceSheet guests={group.guests} caption="Daftar hadir" />
        </section>
      ))}
      {walkIns.length > 0 && (
        <section className="keep mt-5">
          <p className="text-[12pt] font-bold">Tamu tanpa janji</p>
          <ul>
            {walkIns.map(({ number, officeLabel, count, at, status }) => (
              <li key={number}>
                {at} WIB · {officeLabel} · {count} · {STATUS_WORDS[status]} · {number}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
