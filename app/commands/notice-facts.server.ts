import { sql } from 'drizzle-orm';
import { prepared, type Tx } from '#db/client.server.ts';
import { narasumber, rooms, users } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { addDays } from '#app/domain/calendar/local-date.ts';
import { fromLocal, type LocalTime, OFFICE_ZONE } from '#app/domain/calendar/zones.ts';
import type { DecisionContext } from '#app/domain/decisions/decision.ts';
import type { NoticeDraft } from '#app/domain/decisions/notice.ts';
import type { NoticePayload } from '#app/domain/decisions/notice-payload.ts';
import { topicNamed } from '#app/domain/directory/topic.ts';
import { requesterLabel } from '#app/domain/report/requester-label.ts';
import { promiseOf } from '#app/domain/reservation/promise.ts';
import {
  endOfPlan,
  narasumberOf,
  partOf,
  type Plan,
  type Reservation,
  startOfPlan,
} from '#app/domain/reservation/reservation.ts';
import { type Reference, zoneOf } from '#app/queries/reference.server.ts';
import type { House } from './house.server.ts';

/** Who decides, under which rules, in which house. */
export interface NoticeContext extends DecisionContext {
  readonly house: House;
  readonly reference: Reference;
  /** What makes the news unlike other news of the same revision. */
  readonly dedupe?: string;
  /** Minutes before it may go out. */
  readonly mailWaits?: number;
}

/** What has happened to a request, and whom it is told. */
export interface News {
  readonly before: Reservation | null;
  readonly next: Reservation;
  readonly notices: readonly NoticeDraft[];
  readonly at: Instant;
  /** The pemda's deadline where the notice tells one that the request itself does not hold. */
  readonly deadline?: Instant | null;
  /** The ketidaksesuaian it is about, as a sentence for the pemda. */
  readonly violation?: string;
  /** How many guests its list names, where the news is about that list. */
  readonly guestsListed?: number;
  /** The other request it tells of, where that is not the one this one went into. */
  readonly otherNumber?: string;
  /** The signed letter it is about. */
  readonly letter?: NoticePayload['letter'];
}

const among = sql`(select value from json_each(${sql.placeholder('ids')}))`;

const NAMES = prepared((db) => ({
  people: db
    .select()
    .from(narasumber)
    .where(sql`${narasumber.id} in ${among}`)
    .prepare(),
  places: db
    .select()
    .from(rooms)
    .where(sql`${rooms.id} in ${among}`)
    .prepare(),
  coordinators: db
    .select({ id: users.id, name: users.name, email: users.email })
    .from(users)
    .where(sql`${users.id} in ${among}`)
    .prepare(),
}));

/** Names and addresses of narasumber and rooms, by id. */
export type Names = ReadonlyMap<string, { readonly name: string; readonly email: string }>;

/** Who reads it; null where nobody can be reached. */
export function recipientOf(
  { audience }: NoticeDraft,
  reservation: Reservation,
  names: Names,
  { house, reference }: NoticeContext,
): NoticePayload['recipient'] | null {
  switch (audience.to) {
    case 'secretariat':
      return { ...house.secretariat, zone: OFFICE_ZONE };
    case 'narasumber':
    case 'unit': {
      const id = audience.to === 'unit' ? audience.userId : audience.narasumberId;
      const person = names.get(id);
      return person === undefined ? null : { ...person, zone: OFFICE_ZONE };
    }
    case 'requester': {
      const { contact, office } = reservation;
      if (contact === null || contact.email === null) return null;
      const zone = zoneOf(reference, office.regionCode);
      return { name: contact.name, email: contact.email, zone };
    }
  }
}

interface Told {
  readonly recipient: NoticePayload['recipient'];
  readonly names: Names;
  readonly statusUrl: string;
}

/** The facts a notice tells, as they stand now. */
export function payloadOf(
  noticeId: string,
  notice: NoticeDraft,
  news: News,
  context: NoticeContext & Told,
): NoticePayload {
  const { next } = news;
  const { reference, names, statusUrl } = context;
  const plan = planFor(notice, planToldBy(notice, news));
  const region =
    next.office.regionCode === null ? null : reference.regions.get(next.office.regionCode);
  const roomId = plan?.sessions.find((session) => session.roomId !== null)?.roomId ?? null;
  return {
    kind: notice.kind,
    noticeId,
    writtenAt: news.at,
    audience: notice.audience.to,
    recipient: context.recipient,
    reservation: {
      number: next.number,
      officeLabel: requesterLabel(next.office, region ?? null, null),
      mode: plan?.mode ?? next.mode,
      topics: next.topics.map((code) => ({ code, name: topicNamed(reference.topics, code) })),
      start: plan === null ? null : startOfPlan(plan),
      end: plan === null ? null : endOfPlan(plan),
      room: roomId === null ? null : (names.get(roomId)?.name ?? null),
      meetingUrl: plan?.meetingUrl ?? null,
      narasumber: plan === null ? [] : narasumberOf(plan).map((id) => names.get(id)?.name ?? id),
      statusUrl,
      ...(plan !== null && plan.sessions.length > 1 && { sittings: sittingsOf(plan, names) }),
    },
    words: notice.words,
    deadline: news.deadline ?? deadlineOf(notice, next, context),
    otherNumber:
      news.otherNumber ?? (notice.kind === 'reservationMerged' ? next.relatedNumber : null),
    referredTo: notice.referredTo ?? null,
    violation: news.violation ?? null,
    ...(news.guestsListed !== undefined && { guestsListed: news.guestsListed }),
    ...(news.letter !== undefined && { letter: news.letter }),
    calendar:
      notice.calendar === null || plan === null
        ? null
        : {
            method: notice.calendar === 'request' ? 'REQUEST' : 'CANCEL',
            sequence: next.calendarSequence ?? 0,
            start: startOfPlan(plan),
            end: endOfPlan(plan),
          },
  };
}

/** A narasumber is told of, and invited to, the sittings that are theirs. */
function planFor({ audience }: NoticeDraft, plan: Plan | null): Plan | null {
  return plan === null || audience.to !== 'narasumber' ? plan : partOf(plan, audience.narasumberId);
}

function sittingsOf({ sessions }: Plan, names: Names) {
  return sessions.map(({ start, end, roomId, narasumberIds }) => ({
    ...{ start, end, room: roomId === null ? null : (names.get(roomId)?.name ?? null) },
    narasumber: narasumberIds.map((id) => names.get(id)?.name ?? id),
  }));
}

/** An offer tells of what is offered, an ending of what no longer holds, all else of what is decided. */
function planToldBy(notice: NoticeDraft, { before, next }: News): Plan | null {
  if (notice.kind.startsWith('reservationOffered') || notice.kind.startsWith('offer')) {
    return (next.offer ?? before?.offer)?.plan ?? next.plan;
  }
  if (notice.calendar === 'cancel') return before?.plan ?? next.plan;
  return next.plan ?? before?.plan ?? null;
}

function deadlineOf(
  { kind }: NoticeDraft,
  reservation: Reservation,
  { now, policy, reference }: NoticeContext,
): Instant | null {
  switch (kind) {
    case 'reservationOffered':
      return reservation.offer?.deadline ?? null;
    case 'reservationReturned':
      return reservation.correction?.deadline ?? null;
    case 'reservationReceived':
    case 'completionAsked':
    case 'reservationSubmitted':
    case 'reservationResubmitted': {
      const { dueOn } = promiseOf(reservation, now, policy, reference.calendar);
      return fromLocal(addDays(dueOn, 1), '00:00' as LocalTime);
    }
    default:
      return null;
  }
}

/** Names and addresses of the narasumber and rooms that any of the notices may mention. */
export function namesOf(tx: Tx, { before, next, notices }: News): Names {
  const plans = [before?.plan, before?.offer?.plan, next.plan, next.offer?.plan];
  const ids = new Set<string>();
  for (const plan of plans) {
    for (const session of plan?.sessions ?? []) {
      for (const id of session.narasumberIds) ids.add(id);
      if (session.roomId !== null) ids.add(session.roomId);
    }
  }
  for (const { audience } of notices) {
    if (audience.to === 'narasumber') ids.add(audience.narasumberId);
  }
  const userIds = notices.flatMap(({ audience }) =>
    audience.to === 'unit' ? [audience.userId] : [],
  );
  if (ids.size + userIds.length === 0) return new Map();
  const list = JSON.stringify([...ids]);
  const people = NAMES(tx).people.all({ ids: list });
  const places = NAMES(tx).places.all({ ids: list });
  const coordinators =
    userIds.length === 0 ? [] : NAMES(tx).coordinators.all({ ids: JSON.stringify(userIds) });
  return new Map([
    ...[...people, ...coordinators].map(({ id, name, email }) => [id, { name, email }] as const),
    ...places.map(({ id, name }) => [id, { name, email: '' }] as const),
  ]);
}
