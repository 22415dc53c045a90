import { addMinutes } from '../calendar/instant.ts';
import type { HeadClaim } from '../reservation/head-claim.ts';
import type { LetterDetails } from '../reservation/letter.ts';
import type { Facts, GuestFacts } from './facts.ts';
import type { EvaluationContext, EvaluationRequest } from './evaluation-request.ts';

/** The facts of such a request, as the rules ask for them. */
export function factsOf(
  request: EvaluationRequest,
  { policy, calendar, zone }: EvaluationContext,
): Facts {
  const { moment, at, mode, start, reservation } = request;
  const slots =
    start === undefined
      ? []
      : [{ start, end: addMinutes(start, policy.values.slotMinutes), preference: null }];
  return {
    moment,
    at,
    mode,
    enteredByStaff: request.enteredByStaff ?? false,
    requester: { body: request.requester?.body ?? 'pemda', zone },
    topics: [],
    slots,
    letter: letterOf(request.letter),
    guests: guestsOf(request.guests ?? {}),
    headClaim: claimOf(request.headClaim),
    headVerdict: request.headVerdict ?? null,
    arrivedAt: request.arrivedAt ?? null,
    calendar,
    ...(reservation === undefined ? {} : { reservation: visitOf(reservation) }),
  };
}

function letterOf(letter: EvaluationRequest['letter']): LetterDetails | null {
  if (!letter || letter.present === false) return null;
  return {
    number: letter.number ?? null,
    date: letter.date ?? null,
    subject: letter.subject ?? null,
    signatoryName: letter.signatoryName ?? null,
    signatoryOffice: letter.signatoryOffice ?? null,
    addressee: letter.addressee ?? null,
  };
}

/** Who is at the desk beyond the approved number cannot stand on the list. */
function guestsOf(counts: NonNullable<EvaluationRequest['guests']>): GuestFacts {
  const { announced = 0, approved = null, arrived = null } = counts;
  const beyond = approved === null || arrived === null ? 0 : Math.max(arrived - approved, 0);
  return {
    announced,
    approved,
    arrived,
    unlisted: counts.unlisted ?? beyond,
    companions: 0,
    thirdParties: [],
    duplicates: [],
  };
}

function claimOf(claim: EvaluationRequest['headClaim']): HeadClaim | null {
  if (!claim) return null;
  const { office = null, representedBy = null } = claim;
  return { claim: claim.claim, office, representedBy };
}

function visitOf(reservation: NonNullable<EvaluationRequest['reservation']> | null) {
  if (reservation === null) return null;
  return {
    status: reservation.status,
    start: reservation.start ?? null,
    officeAtFault: false,
    contactLoggedBeforeStart: false,
  };
}
