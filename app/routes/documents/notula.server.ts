import { data, type LoaderFunctionArgs } from '@remix-run/node';
import type { Doer } from '#app/commands/decide.server.ts';
import { asTimeLeftIt, look, type Looking } from '#app/commands/look.server.ts';
import { noteReadingOnce } from '#app/commands/note-reading.server.ts';
import { formatDate, formatInstant, formatRange } from '#app/copy/dates.ts';
import { MODE_NAMES } from '#app/copy/office-address.ts';
import { notulaPdf } from '#app/documents/office/notula-pdf.ts';
import { wasAdmitted } from '#app/domain/reservation/guest.ts';
import {
  endOfPlan,
  narasumberOf,
  type Reservation,
  startOfPlan,
} from '#app/domain/reservation/reservation.ts';
import { notulaOf } from '#app/queries/notula.server.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { zoneOf } from '#app/queries/reference.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { planNames } from '#app/queries/resources.server.ts';
import type { Services } from '#app/services.server.ts';
import { topicNames } from '../deeds/asked.server.ts';
import { zoneAt } from '../deeds/planned.server.ts';
import { answerFile } from '../guards/answer-file.server.ts';
import { requireRequester } from '../guards/requester.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { requireHolder } from '../narasumber/holder.server.ts';
import { pdfResponse } from '../papers/pdf-response.server.ts';

/** The notula as a paper, for the pemda. */
export function notulaOfRequester(args: LoaderFunctionArgs): Promise<Response> {
  return answerFile(async () => {
    const { services, doer, number } = await requireRequester(args);
    return notula(services, doer, number);
  });
}

/** The same for those who held the consultation. */
export function notulaOfHolder(args: LoaderFunctionArgs): Promise<Response> {
  return answerFile(async () => {
    const { services, doer, number } = await requireHolder(args, 'readAgenda');
    return notula(services, doer, number);
  });
}

/** The same for whoever reads every request. */
export function notulaOfHouse(args: LoaderFunctionArgs): Promise<Response> {
  return answerFile(async () => {
    const { services, doer } = await requireStaff(args, 'readInbox');
    return notula(services, doer, args.params.number ?? '');
  });
}

/** 404 while none is written. */
async function notula(services: Services, doer: Doer, number: string): Promise<Response> {
  const { reservation, told } = look(services, doer.actor, (looking) => {
    const found = loadReservation(looking.tx, number);
    if (found === null) throw data(null, { status: 404 });
    const { reservation } = asTimeLeftIt(found, looking.context);
    return { reservation, told: notulaFacts(looking, reservation) };
  });
  noteReadingOnce(services, doer, reservation);
  return pdfResponse(await notulaPdf({ ...told, at: services.clock() }), `notula-${number}`);
}

function notulaFacts({ tx, reference }: Looking, reservation: Reservation) {
  const { id, number, office, topics, plan, mode, guests, guestCount, questions } = reservation;
  const written = notulaOf(tx, id);
  if (written === null) throw data(null, { status: 404 });
  const { summary, followUps, writtenAt, editions } = written;
  const names = planNames(tx, [plan]);
  const zone = zoneAt(plan?.mode ?? mode, zoneOf(reference, office.regionCode));
  const label = officeLabel(office, reference);
  return {
    ...{ number, questions, summary },
    office: office.opd === null ? label : `${label} (${office.opd})`,
    topics: topicNames(topics, reference),
    when: plan === null ? null : formatRange(startOfPlan(plan), endOfPlan(plan), zone),
    modeName: MODE_NAMES[plan?.mode ?? mode],
    narasumber: plan === null ? [] : narasumberOf(plan).map((one) => names.get(one) ?? one),
    present: guests.filter(wasAdmitted).map(({ name, jabatan, kind }) => ({ name, jabatan, kind })),
    presentCount: guestCount,
    followUps: followUps.map(({ what, who, dueOn }) => ({
      ...{ what, who, due: dueOn === null ? null : formatDate(dueOn) },
    })),
    written:
      editions > 1 ? `${formatInstant(writtenAt)}, edisi ke-${editions}` : formatInstant(writtenAt),
  };
}
