import type { LoaderFunctionArgs } from '@remix-run/node';
import { asTimeLeftIt, look } from '#app/commands/look.server.ts';
import { noteReading } from '#app/commands/note-reading.server.ts';
import { SESSION_VERBS } from '#app/copy/session-verbs.ts';
import { dayOf, OFFICE_ZONE } from '#app/domain/calendar/zones.ts';
import { verbsFor } from '#app/domain/people/permissions.ts';
import { plannedStart } from '#app/domain/reservation/reservation.ts';
import { subjectOf } from '#app/domain/reservation/subject.ts';
import { planNames } from '#app/queries/resources.server.ts';
import { askedOf } from '../deeds/asked.server.ts';
import { notulaView } from '../deeds/notula.server.ts';
import { planned } from '../deeds/planned.server.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { requireHolder } from './holder.server.ts';

/** One consultation as those who hold it prepare and conduct it. */
export async function loadSession(args: LoaderFunctionArgs) {
  const { services, actor, doer, number, found } = await requireHolder(args, 'readAgenda');
  const page = look(services, actor, ({ tx, context, reference }) => {
    const { reservation } = asTimeLeftIt(found, context);
    const { plan, status } = reservation;
    const start = plannedStart(reservation);
    const isToday = start !== null && dayOf(start) === dayOf(context.now);
    const permitted = verbsFor(status, actor, subjectOf(reservation));
    const verbs = SESSION_VERBS.filter((verb) => permitted.includes(verb));
    return {
      verbs: verbs.filter((verb) => isToday || verb !== 'checkIn'),
      waitsForDay: verbs.includes('checkIn') && !isToday,
      nonce: services.newId(),
      notula: notulaView({ tx, reservation, context }),
      mayWriteNotula: permitted.includes('writeNotula'),
      plan: planned(reservation, { names: planNames(tx, [plan]), zone: OFFICE_ZONE }),
      asked: askedOf({ tx, context, reference, reservation }, OFFICE_ZONE),
    };
  });
  if (page.asked.guests.length > 0) noteReading(services, doer, found);
  return { ...page, head: requestHead(services, actor, number) };
}
