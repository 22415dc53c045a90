import type { About } from '#app/commands/facts.server.ts';
import { addMinutes } from '#app/domain/calendar/instant.ts';
import { recentSince, suggestNarasumber } from '#app/domain/schedule/suggestions.ts';
import { narasumberCandidates, roomCandidates } from '#app/queries/candidates.server.ts';

/** So many names are enough for one look. */
const SHOWN = 4;

/** Who and which room is free from now on for the length of a slot, the fittest first. */
export function freeNow({ tx, reservation, context }: About) {
  const { now, policy } = context;
  const slot = { start: now, end: addMinutes(now, policy.values.slotMinutes) };
  const asked = { slot, mode: 'tatapMuka' as const, now, exceptFor: reservation.id };
  const candidates = narasumberCandidates(tx, asked, recentSince(now));
  const { topics } = reservation;
  const knows = new Map(
    candidates.map((one) => [one.id, topics.some((t) => one.topics.includes(t))]),
  );
  const free = suggestNarasumber(candidates, topics).filter((one) => one.free);
  const fitting = topics.length === 0 ? free : free.filter(({ id }) => knows.get(id));
  return {
    /** They know a topic of the group's, where one is known. */
    narasumber: fitting.slice(0, SHOWN).map(({ name }) => name),
    rooms: roomCandidates(tx, asked)
      .filter((room) => room.free)
      .slice(0, SHOWN)
      .map(({ name, capacity }) => `${name} (${capacity} orang)`),
  };
}
