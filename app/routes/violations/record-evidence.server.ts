import type { CheckInAnswer } from '#app/commands/check-in.server.ts';
import type { Looking } from '#app/commands/look.server.ts';
import type { RecordEvidenceView } from '#app/components/violations/record-evidence.tsx';
import { formatInstant } from '#app/copy/dates.ts';
import { EVIDENCE_WORDS } from '#app/copy/evidence.ts';
import { ROLE_WORDS } from '#app/copy/people.ts';
import type { Evidence } from '#app/domain/compliance/evidence.ts';
import { can } from '#app/domain/people/permissions.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { paths } from '#app/http/paths.ts';
import { checkInsOf } from '#app/queries/check-ins.server.ts';
import { evidenceOf } from '#app/queries/evidence.server.ts';
import {
  chainBack,
  type ListedViolation,
  violationEventsOf,
} from '#app/queries/violation.server.ts';

/**
 * What a record rests on: who stood at the desk, by each check-in as it was sent; the waiver, where
 * one was given; and what somebody put beside it, beside the records it took the place of as well.
 */
export function recordEvidence(
  { tx, context }: Looking,
  violation: ListedViolation,
  reservation: Reservation,
): RecordEvidenceView {
  const waiver = reservation.waivers.find(({ id }) => id === violation.waiverId) ?? null;
  const chain = chainBack(tx, violation).map(({ id }) => id);
  const told = violationEventsOf(tx, violation.id).find(({ kind }) => kind === 'released')?.at;
  // Photos and lists show people; whoever does not see the day does not see them.
  const seesPeople = can(context.actor, 'readDay');
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
    guests: seesPeople ? reservation.guests.filter(({ arrival }) => arrival !== 'expected') : [],
    added: evidenceOf(tx, chain).map((one) => ({
      ...addedView(one, seesPeople),
      isLate: told !== undefined && one.at > told,
    })),
  };
}

function addedView(
  { id, violationId, kind, words, file, fileName, at, by }: Evidence,
  seesPeople: boolean,
) {
  const name = fileName ?? EVIDENCE_WORDS[kind];
  return {
    ...{ id, words, at: formatInstant(at), by, kind },
    file: file !== null && seesPeople ? { name, href: paths.evidenceFile(violationId, id) } : null,
  };
}
