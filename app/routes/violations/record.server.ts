import { data, type LoaderFunctionArgs } from '@remix-run/node';
import type { CheckInAnswer } from '#app/commands/check-in.server.ts';
import { look, type Looking } from '#app/commands/look.server.ts';
import { formatDate, formatDeadline, formatInstant, formatRange } from '#app/copy/dates.ts';
import { VIOLATION_STATUS_WORDS } from '#app/copy/life.ts';
import { ROLE_WORDS } from '#app/copy/people.ts';
import { paramFacts, violationTitle, whatHappened } from '#app/copy/violations.ts';
import { violationVerbsFor } from '#app/domain/decisions/violation-steps.ts';
import { can } from '#app/domain/people/permissions.ts';
import { endOfPlan, type Reservation, startOfPlan } from '#app/domain/reservation/reservation.ts';
import { editionNumber } from '#app/domain/policy/editions.ts';
import { paths } from '#app/http/paths.ts';
import { checkInsOf } from '#app/queries/check-ins.server.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import {
  type ListedViolation,
  loadViolation,
  successorOf,
  violationEventsOf,
} from '#app/queries/violation.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** One record with all it rests on: numbers, edition of the rules, who saw it, what was said of it. */
export async function loadRecord(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'readViolations');
  const { id = '' } = args.params;
  return look(services, actor, (looking) => {
    const { violation, reservation } = recordAt(looking, id);
    const maySeeGuests = can(actor, 'readDay');
    return {
      record: recordHead(looking, violation, reservation),
      facts: paramFacts(violation.params),
      rests: restsOn(looking, violation),
      evidence: evidenceOf(looking, violation, reservation, maySeeGuests),
      events: eventsOf(looking, id),
      reply: replyOf(looking, violation),
      deeds: violationVerbsFor(violation, actor),
      others: chainOf(looking, violation),
      groupHref: maySeeGuests ? paths.group(reservation.number) : null,
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

/** What the pemda has said, or how things stand while it has not. */
export function replyOf(
  { context }: Looking,
  { id, reply, replyDeadline, replyFile }: ListedViolation,
) {
  if (reply !== null) {
    const mayOpen = replyFile !== null && can(context.actor, 'readInbox');
    const file = mayOpen
      ? { name: replyFile.name ?? 'Lampiran', href: paths.violationFile(id) }
      : null;
    return { words: reply, missing: '', file };
  }
  if (replyDeadline === null) {
    return { words: null, missing: 'Pemohon belum diberi tahu.', file: null };
  }
  const until = formatDeadline(replyDeadline);
  return {
    words: null,
    file: null,
    missing:
      context.now < replyDeadline
        ? `Belum ada tanggapan. Pemohon dapat menanggapi sampai ${until}.`
        : `Tidak ada tanggapan sampai batas waktu, ${until}.`,
  };
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

function restsOn({ reference }: Looking, violation: ListedViolation) {
  const { basis, policyId, recordedAt, recordedBy, note } = violation;
  const edition = reference.policies.find(({ id }) => id === policyId);
  const where = basis.clause === null ? basis.document : `${basis.document}, ${basis.clause}`;
  return {
    basis: basis.confirmed
      ? where
      : `${where.replace(/ \(belum dikonfirmasi\)$/, '')} (belum dikonfirmasi)`,
    policy: edition
      ? `${editionNumber(reference.policies, edition)}, berlaku sejak ${formatDate(edition.effectiveFrom)}`
      : policyId,
    recordedAt: formatInstant(recordedAt),
    recordedBy,
    note,
  };
}

/** Who stood at the desk, by each check-in as it was sent; and the waiver, where one was given. */
function evidenceOf(
  { tx }: Looking,
  { waiverId }: ListedViolation,
  reservation: Reservation,
  maySeeGuests: boolean,
) {
  const waiver = reservation.waivers.find(({ id }) => id === waiverId) ?? null;
  return {
    checkIns: checkInsOf(tx, reservation.id).map(({ id, at, actor, answer, deviceName }) => {
      const { admitted, guestLimit } = answer as unknown as CheckInAnswer;
      return {
        id,
        at: formatInstant(at),
        by: `${actor.name} (${ROLE_WORDS[actor.role]})${deviceName === null ? '' : ` di ${deviceName}`}`,
        text: `${admitted} masuk, batas ${guestLimit}`,
      };
    }),
    waiver: waiver && { by: waiver.by, at: formatInstant(waiver.at), reason: waiver.reason },
    guests: maySeeGuests ? reservation.guests.filter(({ arrival }) => arrival !== 'expected') : [],
  };
}

function eventsOf({ tx }: Looking, id: string) {
  return violationEventsOf(tx, id).map(({ seq, kind, at, by, words }) => ({
    key: String(seq),
    when: formatInstant(at),
    what: VIOLATION_STATUS_WORDS[kind],
    who: by,
    words,
  }));
}

/** The record this one took the place of, and the one that took its place. */
function chainOf({ tx }: Looking, { id, supersedes }: ListedViolation) {
  const next = successorOf(tx, id);
  return {
    before: supersedes === null ? null : paths.violation(supersedes),
    after: next === null ? null : paths.violation(next.id),
  };
}
