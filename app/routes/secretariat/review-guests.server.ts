import type { About } from '#app/commands/facts.server.ts';
import { ARRIVAL_WORDS, GUEST_KIND_WORDS, ORIGIN_WORDS } from '#app/copy/request-words.ts';
import { announcedCount } from '#app/domain/compliance/facts-of.ts';
import { announcedGuestLimit } from '#app/domain/policy/guest-limit.ts';
import { isCounted } from '#app/domain/reservation/guest.ts';
import { substitutedGuests } from '../deeds/substituted.server.ts';

/** Who comes, and how many of them count towards which limit. */
export function guestList(about: About) {
  const { reservation, context } = about;
  const substituted = substitutedGuests(about);
  const { guests, guestCount, headClaim, plan, mode } = reservation;
  const { policy } = context;
  const meetingMode = plan?.mode ?? mode;
  const raised = meetingMode === 'tatapMuka' && headClaim?.claim === 'attends';
  const isVideo = meetingMode === 'videoConference';
  const basis = isVideo
    ? policy.basis.videoParticipantLimit
    : raised
      ? policy.basis.guestLimitWithHead
      : policy.basis.guestLimitOrdinary;
  return {
    rows: guests.map((guest) => ({
      ...{ id: guest.id, name: guest.name, jabatan: guest.jabatan, nip: guest.nip },
      kind: GUEST_KIND_WORDS[guest.kind],
      counted: isCounted(guest, policy),
      notes: [
        substituted[guest.id] ?? ORIGIN_WORDS[guest.origin],
        ARRIVAL_WORDS[guest.arrival],
        guest.refusalReason,
        guest.specialNeeds,
      ].filter((note): note is string => note !== null && note !== ''),
    })),
    count: announcedCount(reservation, policy),
    guestCount,
    limit: announcedGuestLimit(meetingMode, headClaim, policy),
    ...{ raised, isVideo, confirmed: basis.confirmed },
  };
}
