import type { PersonChoice, RoomChoice, UnitChoice } from '#app/components/plan/sitting-view.ts';
import type { Looking } from '#app/commands/look.server.ts';
import { ACCESS_UNSURE, ROOM_FEATURE_WORDS } from '#app/copy/rooms.ts';
import { suggestionReasonText } from '#app/copy/suggestions.ts';
import { NAMED_BY_UNIT, UNIT_REQUEST_WORDS } from '#app/copy/unit-requests.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { topicNamed } from '#app/domain/directory/topic.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import { narasumberOf, type Plan, type Reservation } from '#app/domain/reservation/reservation.ts';
import type { Slot } from '#app/domain/schedule/slots.ts';
import {
  type NarasumberSuggestion,
  recentSince,
  suggestNarasumber,
} from '#app/domain/schedule/suggestions.ts';
import {
  narasumberCandidates,
  roomCandidates,
  type RoomAtSlot,
} from '#app/queries/candidates.server.ts';
import { listUnits } from '#app/queries/resources.server.ts';
import { unitRequestsOf } from '#app/queries/unit-requests.server.ts';
import { suggestedUnits } from '../../deeds/unit-suggestions.server.ts';
import { askedLines } from '../staffing.server.ts';
import { isStanding } from '#app/domain/schedule/unit-request.ts';
import type { ChosenPlan } from './asked.server.ts';
import { standingIn, suggestionFrom } from './suggested.server.ts';

/** Who and where can be had at a slot, best first, and what suggests itself. */
export interface Choices {
  readonly people: readonly PersonChoice[];
  readonly units: readonly UnitChoice[];
  readonly rooms: readonly RoomChoice[];
  readonly suggested: ChosenPlan;
  /** As the sitting stands now. */
  readonly standing: ChosenPlan;
}

/**
 * Looks at everybody and every room for one hour of a request.
 * @param sitting which sitting of the plan that stands is meant, from 0
 */
export function choicesAt(
  looking: Looking,
  reservation: Reservation,
  { slot, mode }: { readonly slot: Slot; readonly mode: MeetingMode },
  sitting: number,
): Choices {
  const { tx, context, reference } = looking;
  const topics = reservation.pendingChange?.topics ?? reservation.topics;
  const { plan: present } = reservation;
  const asked = {
    ...{ slot, mode, now: context.now },
    ...{ exceptFor: reservation.id, keeps: keptOf(present) },
  };
  const candidates = narasumberCandidates(tx, asked, recentSince(slot.start));
  const units = listUnits(tx);
  const unitNames = new Map(units.map(({ id, name }) => [id, name]));
  const topicName = (code: string): string => topicNamed(reference.topics, code);
  const ranked = suggestNarasumber(candidates, topics);
  const guests = Math.max(reservation.guests.length, reservation.guestCount ?? 0);
  const needsAccess = reservation.guests.some(({ specialNeeds }) => specialNeeds !== null);
  const rooms = roomCandidates(tx, asked);
  const unitsInOrder = suggestedUnits(looking, reservation, dayOf(slot.start));
  const before = askedBefore(looking, reservation);
  const session = present?.sessions[sitting] ?? null;
  return {
    people: ranked.map((one) => personOf(one, unitNames, topicName, before.named)),
    units: units.map(({ id, name }) => {
      const known = unitsInOrder.find(({ unitId }) => unitId === id);
      return { id, name, because: known?.words ?? null, asked: before.lines.get(id) ?? null };
    }),
    rooms: rooms.map((room) => roomOf(room, { guests, needsAccess })),
    suggested: suggestionFrom(
      { ranked, rooms, guests, units: unitsInOrder, named: [...before.named] },
      session,
      present?.meetingUrl ?? null,
    ),
    standing: standingIn(session, ranked, present?.meetingUrl ?? null),
  };
}

/** Whom units have named for it, and what each unit said in one line. */
function askedBefore(looking: Looking, reservation: Reservation) {
  const rows = unitRequestsOf(looking.tx, reservation.id);
  const lines = askedLines({ ...looking, reservation }, rows);
  const standing = rows.filter(isStanding);
  return {
    named: new Set(standing.flatMap(({ narasumberIds }) => narasumberIds)),
    lines: new Map(
      lines.map(({ unitId, state, names, replaced, when, words }): [string, string] => {
        const said = [UNIT_REQUEST_WORDS[state], names.join(', ')].filter(Boolean).join(' ');
        const why = state === 'declined' && words !== null ? `: “${words}”` : '';
        const since = replaced === null ? '' : `; ${replaced}`;
        return [unitId, `${said}${why} (${when})${since}`];
      }),
    ),
  };
}

function keptOf(present: Plan | null): string[] {
  if (present === null) return [];
  const rooms = present.sessions.flatMap(({ roomId }) => (roomId === null ? [] : [roomId]));
  return [...narasumberOf(present), ...rooms];
}

function personOf(
  { id, name, unitId, free, reasons }: NarasumberSuggestion,
  unitNames: ReadonlyMap<string, string>,
  topicName: (code: string) => string,
  named: ReadonlySet<string>,
): PersonChoice {
  const isPresence = (code: string): boolean => ['free', 'busy', 'closed'].includes(code);
  const presence = reasons.find(({ code }) => isPresence(code));
  return {
    ...{ id, name, unit: unitNames.get(unitId) ?? '', state: free ? 'free' : 'taken' },
    presence: presence === undefined ? '' : suggestionReasonText(presence, topicName),
    reasons: [
      ...(named.has(id) ? [NAMED_BY_UNIT] : []),
      ...reasons
        .filter(({ code }) => !isPresence(code))
        .map((reason) => suggestionReasonText(reason, topicName)),
    ],
    knows: reasons.some(({ code }) => code === 'knowsTopics'),
  };
}

interface Coming {
  readonly guests: number;
  /** Somebody named a special need; whether it is a wheelchair a person reads. */
  readonly needsAccess: boolean;
}

function roomOf(room: RoomAtSlot, { guests, needsAccess }: Coming): RoomChoice {
  const { id, name, capacity, free, busyWith, closedBecause } = room;
  const features = room.features ?? [];
  const has = features.map((one) => ROOM_FEATURE_WORDS[one]);
  const seats = [`${capacity} kursi`, ...has].join(' · ');
  if (closedBecause !== undefined) {
    return { id, name, state: 'taken', words: `${seats} · ditutup (${closedBecause})` };
  }
  if (!free) return { id, name, state: 'taken', words: `${seats} · dipakai ${busyWith ?? ''}` };
  if (capacity < guests) {
    return { id, name, state: 'care', words: `${seats} · kurang untuk ${guests} tamu` };
  }
  return needsAccess && !features.includes('wheelchair')
    ? { id, name, state: 'care', words: `${seats} · ${ACCESS_UNSURE}` }
    : { id, name, state: 'free', words: `${seats} · kosong` };
}
