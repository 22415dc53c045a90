import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { look, type Looking } from '#app/commands/look.server.ts';
import { formatDate, formatDeadline, formatInstant, formatRange } from '#app/copy/dates.ts';
import { FOLLOW_UP_TITLES } from '#app/copy/follow-up.ts';
import { VIOLATION_STATUS_WORDS } from '#app/copy/life.ts';
import { policyFacts } from '#app/copy/policy-facts.ts';
import { paramFacts, violationTitle, whatHappened } from '#app/copy/violations.ts';
import { takesEvidence } from '#app/domain/compliance/evidence.ts';
import { awaitsDecision, violationVerbsFor } from '#app/domain/decisions/violation-steps.ts';
import { can } from '#app/domain/people/permissions.ts';
import { endOfPlan, type Reservation, startOfPlan } from '#app/domain/reservation/reservation.ts';
import { editionNumber } from '#app/domain/policy/editions.ts';
import { paths } from '#app/http/paths.ts';
import { followUpsOf } from '#app/queries/follow-ups.server.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import {
  chainBack,
  type ListedViolation,
  loadViolation,
  successorOf,
  violationEventsOf,
} from '#app/queries/violation.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { recordEvidence } from './record-evidence.server.ts';
import { noticesAbout } from './record-notices.server.ts';

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

/** Where a reader may go on from here. */
function linksFrom({ context }: Looking, violation: ListedViolation) {
  const { actor } = context;
  const { id, officeKey, reservationNumber } = violation;
  const mayAdd = can(actor, 'addEvidence') && takesEvidence(violation);
  return {
    groupHref: can(actor, 'readDay') ? paths.group(reservationNumber) : null,
    officeHref: can(actor, 'readCompliance') ? paths.officeCompliance(officeKey) : null,
    evidenceHref: mayAdd ? paths.addEvidence(id) : null,
  };
}

/** What a person decided about the office on the strength of this record. */
function followUpsAfter({ tx, context }: Looking, { id, officeKey }: ListedViolation) {
  if (!can(context.actor, 'readCompliance')) return [];
  return followUpsOf(tx, officeKey)
    .filter(({ violationIds }) => violationIds.includes(id))
    .map((taken) => ({
      ...{ id: taken.id, href: paths.followUp(taken.id) },
      what: FOLLOW_UP_TITLES[taken.kind],
      when: `${formatInstant(taken.decidedAt)}, ${taken.decidedBy}`,
    }));
}

/** The record and the request it belongs to; 404 where there is none. */
export function recordAt({ tx }: Looking, id: string) {
  const violation = loadViolation(tx, id);
  const reservation = violation && loadReservation(tx, violation.reservationNumber);
  if (violation === null || reservation === null) throw data(null, { status: 404 });
  return { violation, reservation };
}

/** What the pemda has said, or how things stand while it has not. */
export function replyOf({ tx, context }: Looking, violation: ListedViolation) {
  const { id, reply, replyDeadline, replyFile } = violation;
  // What was said of a record that this one took the place of is heard as well.
  const earlier = chainBack(tx, violation)
    .slice(1)
    .flatMap((before) => (before.reply === null ? [] : [before.reply]));
  if (reply !== null) {
    const mayOpen = replyFile !== null && can(context.actor, 'readInbox');
    const file = mayOpen
      ? { name: replyFile.name ?? 'Lampiran', href: paths.violationFile(id) }
      : null;
    return { words: reply, missing: '', file, earlier };
  }
  if (replyDeadline === null) {
    return { words: null, missing: 'Pemohon belum diberi tahu.', file: null, earlier };
  }
  const until = formatDeadline(replyDeadline);
  return {
    ...{ words: null, file: null, earlier },
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
    values: edition ? policyFacts(violation.code, edition.values) : [],
    policy: edition
      ? `${editionNumber(reference.policies, edition)}, berlaku sejak ${formatDate(edition.effectiveFrom)}`
      : policyId,
    recordedAt: formatInstant(recordedAt),
    recordedBy,
    note,
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
