import type { About } from '#app/commands/facts.server.ts';
import { formatHours, formatRange } from '#app/copy/dates.ts';
import { MODE_NAMES, placeOf } from '#app/copy/office-address.ts';
import { NO_SLOT_WORDS, slotStateWords } from '#app/copy/slot-state.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import {
  endOfPlan,
  narasumberOf,
  type Plan,
  startOfPlan,
} from '#app/domain/reservation/reservation.ts';
import { UNDECIDED } from '#app/domain/reservation/status.ts';
import { availableSlots } from '#app/queries/availability.server.ts';
import { zoneOf } from '#app/queries/reference.server.ts';
import { planNames } from '#app/queries/resources.server.ts';
import type { ReviewFact } from './review-facts.server.ts';

/**
 * The wanted times by rank, those of a change where one waits for a decision; while something is to
 * be decided, how each stands on the schedule now.
 */
export function wantedTimes(about: About) {
  const { reservation, context, reference } = about;
  const { preferences, office, status, pendingChange } = reservation;
  const zone = zoneOf(reference, office.regionCode);
  const isOpen = UNDECIDED.includes(status) || pendingChange !== null;
  const times = (pendingChange?.preferences ?? preferences).map((start, index) => ({
    rank: index + 1,
    when: formatRange(start, addMinutes(start, context.policy.values.slotMinutes), zone),
    state: isOpen ? stateOf(about, start) : null,
  }));
  const title = pendingChange === null ? 'Waktu yang diminta' : 'Waktu pengganti yang diminta';
  return { title, times };
}

function stateOf({ tx, reservation, context, reference }: About, start: Instant) {
  const day = dayOf(start);
  const slots = availableSlots(
    tx,
    { mode: reservation.mode, from: day, to: day, topic: reservation.topics[0] ?? null },
    { now: context.now, policy: context.policy, reference, actorIsPemda: false },
  );
  const slot = slots.find((known) => known.start === start);
  return slot === undefined
    ? { free: false, words: NO_SLOT_WORDS }
    : { free: slot.free, words: slotStateWords(slot) };
}

/** What was decided, or is offered: when, with whom, where; null while neither. */
export function planFacts({ tx, reservation, reference }: About) {
  const { plan, offer, office } = reservation;
  const shown = plan ?? offer?.plan ?? null;
  if (shown === null) return null;
  const names = planNames(tx, [shown]);
  const zone = zoneOf(reference, office.regionCode);
  const message = plan === null ? (offer?.message ?? null) : null;
  const facts: ReviewFact[] = [
    { label: 'Waktu', value: formatRange(startOfPlan(shown), endOfPlan(shown), zone) },
    { label: 'Bentuk', value: MODE_NAMES[shown.mode] },
    { label: 'Unit', value: listed(unitsOf(shown), names) },
    { label: 'Narasumber', value: listed(narasumberOf(shown), names) ?? 'belum ditunjuk' },
    placeFact(shown, names),
    ...sittingFacts(shown, names),
    ...(message === null ? [] : [{ label: 'Pesan tawaran', value: message }]),
  ];
  return { title: plan === null ? 'Jadwal yang ditawarkan' : 'Jadwal', facts };
}

/** Each sitting by itself, where several follow each other. */
function sittingFacts({ mode, sessions }: Plan, names: ReadonlyMap<string, string>): ReviewFact[] {
  if (sessions.length < 2) return [];
  return sessions.map(({ start, end, unitIds, narasumberIds, roomId }, index) => {
    const room = roomId === null ? 'ruang belum ada' : (names.get(roomId) ?? roomId);
    const who = listed(narasumberIds.length === 0 ? unitIds : narasumberIds, names);
    const parts = [formatHours(start, end), who, mode === 'tatapMuka' ? room : null];
    return { label: `Sesi ${index + 1}`, value: parts.filter((part) => part !== null).join(' · ') };
  });
}

function placeFact({ mode, meetingUrl, sessions }: Plan, names: ReadonlyMap<string, string>) {
  if (mode === 'videoConference') {
    return { label: 'Tautan', value: meetingUrl ?? 'belum ada' };
  }
  const roomId = sessions.find((session) => session.roomId !== null)?.roomId ?? null;
  const room = roomId === null ? null : (names.get(roomId) ?? roomId);
  return { label: 'Tempat', value: room === null ? 'ruang belum ada' : placeOf(room) };
}

function unitsOf({ sessions }: Plan): string[] {
  return [...new Set(sessions.flatMap(({ unitIds }) => unitIds))];
}

function listed(ids: readonly string[], names: ReadonlyMap<string, string>): string | null {
  return ids.length === 0 ? null : ids.map((id) => names.get(id) ?? id).join(', ');
}
