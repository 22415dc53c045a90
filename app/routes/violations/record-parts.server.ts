import type { Looking } from '#app/commands/look.server.ts';
import { formatDate, formatDeadline, formatInstant } from '#app/copy/dates.ts';
import { FOLLOW_UP_TITLES } from '#app/copy/follow-up.ts';
import { VIOLATION_STATUS_WORDS } from '#app/copy/life.ts';
import { policyFacts } from '#app/copy/policy-facts.ts';
import { takesEvidence } from '#app/domain/compliance/evidence.ts';
import { can } from '#app/domain/people/permissions.ts';
import { editionNumber } from '#app/domain/policy/editions.ts';
import { paths } from '#app/http/paths.ts';
import { followUpsOf } from '#app/queries/follow-ups.server.ts';
import {
  chainBack,
  type ListedViolation,
  successorOf,
  violationEventsOf,
} from '#app/queries/violation.server.ts';

/** Where a reader may go on from here. */
export function linksFrom({ context }: Looking, violation: ListedViolation) {
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
export function followUpsAfter({ tx, context }: Looking, { id, officeKey }: ListedViolation) {
  if (!can(context.actor, 'readCompliance')) return [];
  return followUpsOf(tx, officeKey)
    .filter(({ violationIds }) => violationIds.includes(id))
    .map((taken) => ({
      ...{ id: taken.id, href: paths.followUp(taken.id) },
      what: FOLLOW_UP_TITLES[taken.kind],
      when: `${formatInstant(taken.decidedAt)}, ${taken.decidedBy}`,
    }));
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

/** The edition and document that the record rests on. */
export function restsOn({ reference }: Looking, violation: ListedViolation) {
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

/** What has happened with it, line by line. */
export function eventsOf({ tx }: Looking, id: string) {
  return violationEventsOf(tx, id).map(({ seq, kind, at, by, words }) => ({
    key: String(seq),
    when: formatInstant(at),
    what: VIOLATION_STATUS_WORDS[kind],
    who: by,
    words,
  }));
}

/** The record this one took the place of, and the one that took its place. */
export function chainOf({ tx }: Looking, { id, supersedes }: ListedViolation) {
  const next = successorOf(tx, id);
  return {
    before: supersedes === null ? null : paths.violation(supersedes),
    after: next === null ? null : paths.violation(next.id),
  };
}
