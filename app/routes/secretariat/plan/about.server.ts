import type { AboutRequest, ChangeView } from '#app/components/plan/view.ts';
import type { Looking } from '#app/commands/look.server.ts';
import { formatRange } from '#app/copy/dates.ts';
import { MODE_NAMES } from '#app/copy/office-address.ts';
import { GUEST_KIND_WORDS, headClaimText } from '#app/copy/plan-pages.ts';
import { topicNamed } from '#app/domain/directory/topic.ts';
import { GUEST_KINDS } from '#app/domain/reservation/guest-kind.ts';
import { promiseOf } from '#app/domain/reservation/promise.ts';
import { endOfPlan, type Reservation, startOfPlan } from '#app/domain/reservation/reservation.ts';
import { UNDECIDED } from '#app/domain/reservation/status.ts';
import { slotFrom } from '#app/domain/schedule/slots.ts';
import { zoneOf } from '#app/queries/reference.server.ts';

/** What the decision leans on: how many come, what they ask, how long the answer still has. */
export function aboutRequest({ context }: Looking, reservation: Reservation): AboutRequest {
  const { policy, calendar, now } = context;
  const { guests, guestCount, questions, acceptsOtherMode, headClaim, status } = reservation;
  const counted = GUEST_KINDS.flatMap((kind) => {
    const count = guests.filter((guest) => guest.kind === kind).length;
    return count === 0 ? [] : [`${count} ${GUEST_KIND_WORDS[kind]}`];
  });
  const named = guestCount === null ? 'daftar tamu belum ada' : `${guestCount} peserta`;
  return {
    guests: counted.length > 0 ? counted.join(', ') : named,
    questions,
    otherMode: acceptsOtherMode ? 'Bersedia cara lain' : 'Tidak menyatakan bersedia cara lain',
    head: headClaimText(headClaim),
    promise: UNDECIDED.includes(status)
      ? {
          ...promiseOf(reservation, now, policy, calendar),
          promised: policy.values.promiseWorkdays,
        }
      : null,
  };
}

/** The plan that stands beside what the pemda wants in its place; null where nothing is wanted. */
export function changeOf(
  { context, reference }: Looking,
  { pendingChange, plan, mode, topics, office }: Reservation,
): ChangeView | null {
  if (pendingChange === null || plan === null) return null;
  const zone = zoneOf(reference, office.regionCode);
  const { slotMinutes } = context.policy.values;
  const topicNames = (codes: readonly string[]): string =>
    codes.map((code) => topicNamed(reference.topics, code)).join(', ');
  const times = pendingChange.preferences.map((start) => {
    const slot = slotFrom(start, slotMinutes);
    return formatRange(slot.start, slot.end, zone);
  });
  const lines = [
    {
      what: 'Waktu',
      was: formatRange(startOfPlan(plan), endOfPlan(plan), zone),
      wished: times.length === 0 ? 'tetap' : times.join('; '),
    },
    {
      what: 'Cara',
      was: MODE_NAMES[mode],
      wished: pendingChange.mode === null ? 'tetap' : MODE_NAMES[pendingChange.mode],
    },
    {
      what: 'Topik',
      was: topicNames(topics),
      wished: pendingChange.topics === null ? 'tetap' : topicNames(pendingChange.topics),
    },
  ];
  return { reason: pendingChange.reason, lines };
}
