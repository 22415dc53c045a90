import { data } from '@remix-run/node';
import { asTimeLeftIt, look } from '#app/commands/look.server.ts';
import { formatInstant, formatRange } from '#app/copy/dates.ts';
import { STATUS_WORDS, VERB_WORDS } from '#app/copy/life.ts';
import { MODE_NAMES } from '#app/copy/office-address.ts';
import { OFFICE_ZONE } from '#app/domain/calendar/zones.ts';
import type { DecisionContext } from '#app/domain/decisions/decision.ts';
import { guard } from '#app/domain/decisions/guard.ts';
import { topicNamed } from '#app/domain/directory/topic.ts';
import { can } from '#app/domain/people/permissions.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { requesterLabel } from '#app/domain/report/requester-label.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import { endOfPlan, type Reservation, startOfPlan } from '#app/domain/reservation/reservation.ts';
import type { Status, Verb } from '#app/domain/reservation/status.ts';
import { subjectOf } from '#app/domain/reservation/subject.ts';
import { zoneOf } from '#app/queries/reference.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import type { Services } from '#app/services.server.ts';
import { shownRefusal } from '../guards/refused.server.ts';

/** What the page of a verb says of its request, so that nobody decides about the wrong one. */
export interface RequestHead {
  readonly number: string;
  readonly revision: number;
  readonly status: Status;
  readonly officeLabel: string;
  readonly mode: MeetingMode;
  readonly modeName: string;
  readonly topics: readonly string[];
  /** "Senin, 7 Desember 2026, 10.00–11.00 WIB (12.00–13.00 WIT)"; null while nothing is planned. */
  readonly when: string | null;
  /** Why the deed of the page does not fit the request as it stands; null where it does. */
  readonly hindrance: { readonly title: string; readonly text: string } | null;
}

/**
 * The head of one request; 404 where there is none that this reader may see.
 * @param verb the deed of the page, where it is to say beforehand that the status does not fit
 */
export function requestHead(
  services: Services,
  actor: Actor,
  number: string,
  verb: Verb | null = null,
): RequestHead {
  return look(services, actor, ({ tx, context, reference }) => {
    const found = loadReservation(tx, number);
    if (found === null) throw data(null, { status: 404 });
    const { reservation } = asTimeLeftIt(found, context);
    const { office, plan, mode } = reservation;
    if (!can(actor, 'readReservation', subjectOf(reservation))) {
      throw data(null, { status: actor.role === 'pemda' ? 404 : 403 });
    }
    const zone = actor.role === 'pemda' ? zoneOf(reference, office.regionCode) : OFFICE_ZONE;
    const region = office.regionCode === null ? null : reference.regions.get(office.regionCode);
    return {
      number,
      revision: reservation.revision,
      status: reservation.status,
      officeLabel: requesterLabel(office, region ?? null, null),
      mode: plan?.mode ?? mode,
      modeName: MODE_NAMES[plan?.mode ?? mode],
      topics: reservation.topics.map((code) => topicNamed(reference.topics, code)),
      when: plan === null ? null : formatRange(startOfPlan(plan), endOfPlan(plan), zone),
      hindrance: verb === null ? null : hindranceTo(verb, reservation, context),
    };
  });
}

function hindranceTo(
  verb: Verb,
  reservation: Reservation,
  context: DecisionContext,
): RequestHead['hindrance'] {
  const fits = guard(reservation, verb, null, context);
  if (fits.ok || fits.error.code !== 'wrong-status') return null;
  const { title } = shownRefusal(fits.error, context.actor);
  const { decidedBy, decidedAt, status } = reservation;
  const text = `Permohonan ini ${STATUS_WORDS[status]} (${decidedBy}, ${formatInstant(decidedAt)}), sehingga tindakan “${VERB_WORDS[verb]}” tidak tersedia.`;
  return { title, text };
}
