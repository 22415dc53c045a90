import type { LoaderFunctionArgs } from '@remix-run/node';
import { look } from '#app/commands/look.server.ts';
import { noteReadingOnce } from '#app/commands/note-reading.server.ts';
import { formatTime } from '#app/copy/dates.ts';
import { standingStamps } from '#app/domain/reception/spd.ts';
import { paths } from '#app/http/paths.ts';
import { spdRowsOf } from '#app/queries/spd-stamps.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { aboutVisit, attendance, paperVisit } from './visit.server.ts';

/** All papers of one group, and which of them can be printed yet. */
export async function loadGroupPapers(args: LoaderFunctionArgs) {
  const { services, actor, doer } = await requireStaff(args, 'issuePapers');
  const { number = '' } = args.params;
  const { reservation, ...page } = look(services, actor, (looking) => {
    const about = aboutVisit(looking, number);
    const { reservation } = about;
    const stamps = standingStamps(spdRowsOf(looking.tx, reservation.id));
    return {
      reservation,
      visit: paperVisit(about),
      hasGuests: reservation.guests.some(({ arrival }) => arrival !== 'refused'),
      spdCount: stamps.length,
      attendees: attendance(about).map(({ guest: { id, name, jabatan }, stay }) => ({
        ...{ id, name, jabatan, from: formatTime(stay.from) },
        href: paths.attendancePaper(number, id),
      })),
    };
  });
  noteReadingOnce(services, doer, reservation);
  return page;
}
