import { z } from 'zod';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { UNIT_REQUEST_STATES } from '#app/domain/schedule/assignment.ts';
import { zBlankAsNull, zInstant, zLocalDate, zOneOf } from './fields.ts';
import { zPageRevision } from './staff-verbs.ts';
import { zOptionalReason, zReason, zRequiredLine } from './words.ts';

const zIds = z.array(zRequiredLine(200), { error: 'Harus berupa daftar.' }).max(20).default([]);

/** The state of the question that was seen, and when it was answered. */
const seenFields = {
  state: zOneOf(UNIT_REQUEST_STATES),
  answeredAt: zBlankAsNull(zInstant).optional(),
};

/** What a program sends to ask units: by id or by name. */
export const zAskUnit = z.object({
  units: z.array(zRequiredLine(200), { error: 'Harus berupa daftar.' }).min(1).max(20),
  message: zOptionalReason(),
});

/** What a program sends for a unit. */
export const zAnswerUnit = z.object({
  answer: zOneOf(['named', 'declined']),
  narasumberIds: zIds,
  reason: zOptionalReason(),
  ...seenFields,
});

/** What a program sends for a narasumber. */
export const zAnswerAssignment = z.object({
  answer: zOneOf(['accepted', 'handedBack']),
  /** Start of the consultation that was seen. */
  start: zInstant,
  reason: zOptionalReason(),
  /** Whose assignment; a person answers for themselves. */
  narasumberId: zRequiredLine(60).nullish(),
});

/** Pages of the secretariat a question can be asked from. */
export const ASKED_FROM = ['tinjau', 'setujui', 'minta-unit'] as const;

/** The secretariat's page: units to ask, or a question to take back. */
export const zAskUnitPage = z.object({
  unit: zIds,
  permintaan: zOptionalReason(),
  dari: zOneOf(ASKED_FROM).default('tinjau'),
  /** Id of the question that is taken back. */
  tarik: zRequiredLine(200).nullish(),
  state: zOneOf(UNIT_REQUEST_STATES).optional(),
  answeredAt: zBlankAsNull(zInstant).optional(),
});

/** The unit's page: its people. */
export const zNamePage = z.object({
  narasumber: zIds,
  catatan: zOptionalReason(),
  ...seenFields,
});

/** The unit's page: why it sends nobody. */
export const zDeclineUnitPage = z.object({ reason: zReason(), ...seenFields });

/** The narasumber's page. */
export const zAcceptPage = z.object({ start: zInstant });
export const zHandBackPage = z.object({ start: zInstant, reason: zReason() });

/** One narasumber in another's place. */
export const zReplacePage = z.object({
  revision: zPageRevision,
  dari: zRequiredLine(60),
  ke: zRequiredLine(60),
});

/** From when to when a unit answers for a topic. */
export const zTopicUnitPage = z.object({
  id: zRequiredLine(60),
  unitId: zRequiredLine(60),
  validFrom: zLocalDate,
  validTo: zBlankAsNull(zLocalDate).optional(),
});

/** The same as a program sends it: the unit by its id or its name. */
export const zTopicUnit = z.object({
  topic: zRequiredLine(40),
  unit: zRequiredLine(200),
  validFrom: zLocalDate,
  validTo: zLocalDate.nullish(),
});

/** Its last day; null where it goes on. */
export const zTopicUnitEnd = z.object({ validTo: zLocalDate.nullable() });

/** Another end of it. */
export const zTopicUnitEndPage = z.object({
  id: zRequiredLine(60),
  validTo: zBlankAsNull(zLocalDate).optional(),
  /** Taken out, where it has not begun. */
  hapus: zRequiredLine(10).nullish(),
});

/** The seen state as the commands take it. */
export function seenOf<State extends string>({
  state,
  answeredAt,
}: {
  readonly state: State;
  readonly answeredAt?: Instant | null | undefined;
}): { readonly state: State; readonly answeredAt: Instant | null } {
  return { state, answeredAt: answeredAt ?? null };
}
