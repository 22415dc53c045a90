import { officeKey } from '#app/domain/people/office.ts';
import { officeNamed } from '#app/forms/named-office.ts';
import { paths } from '#app/http/paths.ts';
import { NoticeBox } from '../../blocks.tsx';
import type { KeptDay } from './desk-day.ts';
import type { ChosenOffice } from './offline-office.tsx';
import { type KnownRegion, regionsByCode } from './offline-regions.ts';

/** The office is awaited today: its group belongs there. */
export function Known({ numbers }: { readonly numbers: readonly string[] }) {
  if (numbers.length === 0) return null;
  return (
    <NoticeBox tone="info" title="Instansi ini punya janji hari ini">
      {numbers.map((number) => (
        <a
          key={number}
          href={paths.offlineGroup(number)}
          className="mr-4 inline-flex min-h-11 items-center font-semibold"
        >
          {number}
        </a>
      ))}
    </NoticeBox>
  );
}

/** Numbers of what that office has on today's list of this device. */
export function requestsOf(
  day: KeptDay,
  office: ChosenOffice,
  regions: readonly KnownRegion[],
): readonly string[] {
  const meant = officeNamed(office, regionsByCode(regions));
  if (meant === null) return [];
  const key = officeKey(meant);
  return day.groups
    .filter(({ group }) => officeKey(group.reservation.office) === key)
    .map(({ row }) => row.number);
}
