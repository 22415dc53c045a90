import { countText, headStatement, markText } from '#app/copy/desk.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { hasArrived, isCounted } from '#app/domain/reservation/guest.ts';
import { endOfPlan, plannedStart } from '#app/domain/reservation/reservation.ts';
import { ENDED } from '#app/domain/reservation/status.ts';
import { dayMark } from '#app/domain/schedule/day-mark.ts';
import { DESK_ACTOR, groupNow } from '#app/forms/local-group.ts';
import { paths } from '#app/http/paths.ts';
import { EmptyState, Section } from '../../blocks.tsx';
import { ButtonLink } from '../../button.tsx';
import { type DayGroup, DayRow } from '../day-row.tsx';
import type { KeptDay, KeptGroup } from './desk-day.ts';
import type { StoredDeed } from './desk-store.ts';

export interface OfflineDayProps {
  readonly day: KeptDay;
  readonly queue: readonly StoredDeed[];
  readonly now: Instant;
}

/** Today's groups as this device knows them, with what was written down since. */
export function OfflineDay({ day, queue, now }: OfflineDayProps) {
  const rows = day.groups.map((kept) => rowNow(kept, { day, queue, now }));
  const coming = rows.filter(({ status }) => !ENDED.includes(status));
  const ended = rows.filter(({ status }) => ENDED.includes(status));
  return (
    <>
      <div className="mb-6 flex flex-wrap items-start justify-between gap-3">
        <div>
          <h1>Tamu hari ini</h1>
          <p className="text-xl font-semibold">{day.dayText}</p>
        </div>
        <ButtonLink href={paths.offlineWalkIn} look="secondary" icon="door">
          Tamu tanpa janji
        </ButtonLink>
      </div>
      <h2 className="mb-3">Rombongan dengan janji</h2>
      {coming.length === 0 ? (
        <EmptyState title="Tidak ada rombongan yang ditunggu" icon="calendar" />
      ) : (
        <Rows groups={coming} />
      )}
      {ended.length > 0 && (
        <Section id="berakhir" title="Sudah berakhir">
          <Rows groups={ended} />
        </Section>
      )}
    </>
  );
}

function Rows({ groups }: { readonly groups: readonly DayGroup[] }) {
  return (
    <ol className="space-y-3">
      {groups.map((group) => (
        <DayRow key={group.number} group={group} />
      ))}
    </ol>
  );
}

/** The row as the server made it, with what only this device knows yet. */
function rowNow({ row, group }: KeptGroup, { day, queue, now }: OfflineDayProps): DayGroup {
  const { policy } = day;
  const { reservation } = groupNow({ ...group, policy, now }, queue, DESK_ACTOR);
  const { status, guests, guestCount, headClaim, headVerdict, plan } = reservation;
  const counted = guests.filter((guest) => isCounted(guest, policy));
  const end = plan === null ? null : endOfPlan(plan);
  const mark = dayMark({ status, start: plannedStart(reservation), end }, now, policy);
  const announced = Math.max(counted.length, guestCount ?? 0);
  return {
    ...row,
    ...{ status, href: paths.offlineGroup(row.number) },
    head: headStatement(headClaim, headVerdict),
    count: countText(counted.filter(hasArrived).length, announced),
    companions: guests.length - counted.length,
    mark: mark && { text: markText(mark), grave: mark.kind === 'overdue' },
  };
}
