import { z } from 'zod';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { MEETING_MODES } from '#app/domain/reservation/mode.ts';
import { zInstant, zOneOf } from './fields.ts';
import { zRequiredLine } from './words.ts';

const zIds = z.array(zRequiredLine(200), { error: 'Harus berupa daftar.' }).max(20);
const zRoomId = zRequiredLine(60).nullish();

/** A link people can open; nothing but https, so that no script can hide in it. */
export const zMeetingUrl = z
  .url({ protocol: /^https$/, error: 'Tautan harus berawalan https://.' })
  .max(2000)
  .nullish();

const zSession = z.object({
  start: zInstant,
  unitId: zRequiredLine(200).nullish(),
  unitIds: zIds.nullish(),
  narasumberIds: zIds.default([]),
  roomId: zRoomId,
});

const planFields = {
  start: zInstant.nullish(),
  unitIds: zIds.nullish(),
  narasumberIds: zIds.nullish(),
  roomId: zRoomId,
  meetingUrl: zMeetingUrl,
  sessions: z.array(zSession).min(1).max(8).nullish(),
};

type Fields = z.output<z.ZodObject<typeof planFields>>;

export interface SessionForm {
  readonly start: Instant;
  readonly unitIds: readonly string[];
  readonly narasumberIds: readonly string[];
  readonly roomId: string | null;
}

/** A whole plan: one sitting by `start`, or several by `sessions`. */
export const zPlan = z.object(planFields).transform((fields, context) => {
  const sessions = sessionsOf(fields);
  if (sessions !== null) return { sessions, meetingUrl: fields.meetingUrl ?? null };
  context.addIssue({ code: 'custom', path: ['start'], message: 'Waktu mulai wajib diisi.' });
  return z.NEVER;
});

/** Another hour, or the other way of meeting too; whatever is left out stays as it is. */
const moveFields = { ...planFields, mode: zOneOf(MEETING_MODES).nullish() };
export const zPlanMove = z.object(moveFields).transform((fields, context) => {
  if (sessionsOf(fields) !== null) return { ...changeOf(fields), mode: fields.mode ?? null };
  context.addIssue({ code: 'custom', path: ['start'], message: 'Waktu mulai wajib diisi.' });
  return z.NEVER;
});

/** Other people, place or link at the same hour; whatever is left out stays as it is. */
export const zPlanChange = z.object(planFields).omit({ start: true }).transform(changeOf);

export type PlanChangeForm = ReturnType<typeof changeOf>;

function changeOf(fields: Omit<Fields, 'start'> & { start?: Fields['start'] }) {
  const { start, unitIds, narasumberIds, roomId, meetingUrl, sessions } = fields;
  return {
    start: start ?? null,
    unitIds: unitIds ?? null,
    narasumberIds: narasumberIds ?? null,
    roomId,
    meetingUrl,
    sessions: sessions?.map(sessionOf) ?? null,
  };
}

function sessionsOf(fields: Fields): SessionForm[] | null {
  if (fields.sessions) return fields.sessions.map(sessionOf);
  if (!fields.start) return null;
  return [
    {
      start: fields.start,
      unitIds: fields.unitIds ?? [],
      narasumberIds: fields.narasumberIds ?? [],
      roomId: fields.roomId ?? null,
    },
  ];
}

function sessionOf(session: z.output<typeof zSession>): SessionForm {
  const { start, unitId, unitIds, narasumberIds, roomId } = session;
  const units = [...(unitIds ?? []), ...(unitId ? [unitId] : [])];
  return { start, unitIds: units, narasumberIds, roomId: roomId ?? null };
}
