import type { LoaderFunctionArgs } from '@remix-run/node';
import { asTimeLeftIt, look, type Looking } from '#app/commands/look.server.ts';
import { noteReading } from '#app/commands/note-reading.server.ts';
import { SESSION_VERBS } from '#app/copy/session-verbs.ts';
import { dayOf, OFFICE_ZONE } from '#app/domain/calendar/zones.ts';
import { verbsFor } from '#app/domain/people/permissions.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { plannedStart, type Reservation } from '#app/domain/reservation/reservation.ts';
import { subjectOf } from '#app/domain/reservation/subject.ts';
import { answersOf } from '#app/queries/assignment-answers.server.ts';
import { planNames } from '#app/queries/resources.server.ts';
import { askedOf } from '../deeds/asked.server.ts';
import { notulaView } from '../deeds/notula.server.ts';
import { planned } from '../deeds/planned.server.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { assignmentLines } from './assignment.server.ts';
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
      ...ownAssignment(tx, reservation, actor),
      plan: planned(reservation, { names: planNames(tx, [plan]), zone: OFFICE_ZONE }),
      asked: askedOf({ tx, context, reference, reservation }, OFFICE_ZONE),
    };
  });
  if (page.asked.guests.length > 0) noteReading(services, doer, found);
  return { ...page, head: requestHead(services, actor, number) };
}

/** What whoever looks has said to their own assignment, while it still matters. */
function ownAssignment(
  tx: Looking['tx'],
  reservation: Reservation,
  { narasumberId }: Pick<Actor, 'narasumberId'>,
) {
  const names = planNames(tx, [reservation.plan]);
  const people = assignmentLines(reservation, answersOf(tx, reservation.id), names);
  return {
    mine: people.find(({ id }) => id === narasumberId) ?? null,
    start: plannedStart(reservation),
  };
}
