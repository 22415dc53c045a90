import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { look, type Looking } from '#app/commands/look.server.ts';
import { formatInstant, formatRange } from '#app/copy/dates.ts';
import { violationTitle } from '#app/copy/violations.ts';
import { paramFacts, whatHappened } from '#app/copy/violation-sentences.ts';
import { awaitsDecision, violationVerbsFor } from '#app/domain/decisions/violation-steps.ts';
import { endOfPlan, type Reservation, startOfPlan } from '#app/domain/reservation/reservation.ts';
import { paths } from '#app/http/paths.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { type ListedViolation, loadViolation } from '#app/queries/violation.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { recordEvidence } from './record-evidence.server.ts';
import { noticesAbout } from './record-notices.server.ts';
import {
  chainOf,
  eventsOf,
  followUpsAfter,
  linksFrom,
  replyOf,
  restsOn,
} from './record-parts.server.ts';

/** One record with all it rests on: numbers, edition of the rules, who saw it, what was said of it. */
export async function loadRecord(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'readViolations');
  const { id = '' } = args.params;
  return look(services, actor, (looking) => {
    const { violation, reservation } = recordAt(looking, id);
    return {
      record: recordHead(looking, violation, reservation),
      facts: paramFacts(violation.params),
      rests: restsOn(looking, violation),
      evidence: recordEvidence(looking, violation, reservation),
      events: eventsOf(looking, id),
      notices: noticesAbout(looking, violation),
      reply: replyOf(looking, violation),
      waits: awaitsDecision(violation, looking.context.now),
      deeds: violationVerbsFor(violation, looking.context.actor),
      others: chainOf(looking, violation),
      followUps: followUpsAfter(looking, violation),
      ...linksFrom(looking, violation),
    };
  });
}

/** The record and the request it belongs to; 404 where there is none. */
export function recordAt({ tx }: Looking, id: string) {
  const violation = loadViolation(tx, id);
  const reservation = violation && loadReservation(tx, violation.reservationNumber);
  if (violation === null || reservation === null) throw data(null, { status: 404 });
  return { violation, reservation };
}

/** What a page says of the record before anything else. */
export function recordHead(
  { reference }: Looking,
  violation: ListedViolation,
  { office, plan, arrivedAt }: Reservation,
) {
  const { id, code, status, reservationNumber } = violation;
  const visit = arrivedAt === null ? null : formatInstant(arrivedAt);
  return {
    ...{ id, status, number: reservationNumber, href: paths.violation(id) },
    title: violationTitle(code),
    officeLabel: officeLabel(office, reference),
    sentence: whatHappened(violation),
    when: plan === null ? visit : formatRange(startOfPlan(plan), endOfPlan(plan)),
  };
}
