import type { PlainVerb } from '#app/commands/run-verb.server.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import type { FollowUpKind } from '#app/domain/compliance/follow-up.ts';
import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import type { ViolationVerb } from '#app/domain/compliance/violation.ts';
import type { RequesterOffice } from '#app/domain/people/office.ts';
import type { Role } from '#app/domain/people/roles.ts';
import type { HeadVerdict } from '#app/domain/reservation/head-claim.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import type { Slot } from '#app/domain/schedule/slots.ts';
import { actingOn, type Body } from './acting.ts';
import { choosePlan } from './choose-plan.ts';
import type { Stage } from './stage.ts';

/** Who stands at the desk; left out, the whole list goes in. */
export interface Door {
  /** So many of the list, the last ones, are asked to wait outside. */
  readonly refused?: number;
  /** Names that are not on the list, all of them let in. */
  readonly unlisted?: readonly string[];
  readonly headVerdict?: HeadVerdict;
  readonly headRepresentedBy?: string;
}

export interface PlanOver {
  readonly verb?: 'approve' | 'offer' | 'reschedule';
  readonly mode?: MeetingMode;
  /** Put in place of what the suggestions say. */
  readonly body?: Body;
}

/** A request and what becomes of it: every deed is noted for its moment and done when that comes. */
export interface Scene {
  /** Given once the request has been made. */
  readonly number: () => string;
  readonly does: (at: Instant, by: Role, verb: PlainVerb, body?: Body | (() => Body)) => Scene;
  /** Reviewed and the letter found in order. */
  readonly verified: (at: Instant) => Scene;
  /** Approved or offered for a slot, with the best narasumber and a free room. */
  readonly planned: (at: Instant, slot: Slot, over?: PlanOver) => Scene;
  readonly arrives: (at: Instant, door?: Door) => Scene;
  /** Called in at the hour and ended just before the next one. */
  readonly held: (slot: Slot) => Scene;
  readonly violation: (
    at: Instant,
    by: Role,
    code: RuleCode,
    verb: ViolationVerb,
    body?: Body,
  ) => Scene;
  /** What the desk writes beside a record. */
  readonly noted: (at: Instant, code: RuleCode, words: string) => Scene;
  /** What a person decided about the office on the strength of a record. */
  readonly followedUp: (at: Instant, code: RuleCode, kind: FollowUpKind, reason: string) => Scene;
}

const REVIEW_MINUTES = 20;
const CLOSES_BEFORE_END_MINUTES = 5;

export function sceneOf(stage: Stage, office: RequesterOffice, number: () => string): Scene {
  const acting = actingOn(stage, office, number);
  const later = (at: Instant, deed: () => void): Scene => {
    stage.timeline.at(at, deed);
    return scene;
  };
  const scene: Scene = {
    number,
    does: (at, by, verb, body = {}) =>
      later(at, () => acting.act(by, verb, typeof body === 'function' ? body() : body)),
    verified: (at) =>
      scene
        .does(at, 'secretariat', 'startReview')
        .does(addMinutes(at, REVIEW_MINUTES), 'secretariat', 'verifyLetter'),
    planned: (at, slot, { verb = 'approve', mode, body = {} } = {}) =>
      later(at, () => {
        const reservation = acting.present();
        const plan = choosePlan(stage.house, reservation, slot, mode ?? reservation.mode);
        acting.act('secretariat', verb, { ...plan, ...(mode && { mode }), ...body });
      }),
    arrives: (at, door = {}) =>
      later(at, () => {
        const reservation = acting.present();
        const by = reservation.mode === 'tatapMuka' ? 'reception' : 'narasumber';
        acting.checkIn(by, deskOf(reservation, door));
      }),
    held: ({ start, end }) =>
      scene
        .does(start, 'secretariat', 'start')
        .does(addMinutes(end, -CLOSES_BEFORE_END_MINUTES), 'secretariat', 'close'),
    violation: (at, by, code, verb, body = {}) =>
      later(at, () => acting.step(by, code, verb, body)),
    noted: (at, code, words) => later(at, () => acting.note('reception', code, words)),
    followedUp: (at, code, kind, reason) => later(at, () => acting.followUp(code, kind, reason)),
  };
  return scene;
}

function deskOf(
  { mode, guests }: Reservation,
  { refused = 0, unlisted = [], ...head }: Door,
): Body {
  if (mode === 'videoConference') return { guests: [] };
  const inside = guests.length - refused;
  return {
    ...head,
    guests: guests.map(({ id }, index) =>
      index < inside
        ? { guestId: id, verdict: 'admitted' }
        : { guestId: id, verdict: 'refused', reason: 'Melebihi batas tamu.' },
    ),
    unlisted: unlisted.map((name) => ({ name, jabatan: 'Staf', verdict: 'admitted' })),
  };
}
