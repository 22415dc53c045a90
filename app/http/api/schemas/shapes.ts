import { z } from 'zod';
import { zBasis, zEvaluation, zFinding } from './finding.ts';
import { zRegions, zSlots, zTopicList } from './directory.ts';
import { zProblem } from './problem.ts';
import { zReport } from './report.ts';
import { zReservationView } from './reservation.ts';
import { zCheckedIn, zReservationList, zSubmitted, zWalkInMade } from './reservation-answers.ts';
import { zAllocation } from './reservation-parts.ts';
import { zClosureList, zClosureMade, zNarasumberItem, zNarasumberList } from './resources.ts';
import { zRoomItem, zRoomList } from './resources.ts';
import { zViolation, zViolationList } from './violation.ts';

/** Answers by the name under which the document keeps them. */
const NAMES = {
  Allocation: zAllocation,
  Basis: zBasis,
  CheckedIn: zCheckedIn,
  ClosureList: zClosureList,
  ClosureMade: zClosureMade,
  Evaluation: zEvaluation,
  Finding: zFinding,
  Narasumber: zNarasumberItem,
  NarasumberList: zNarasumberList,
  Problem: zProblem,
  Regions: zRegions,
  Report: zReport,
  Reservation: zReservationView,
  ReservationList: zReservationList,
  Room: zRoomItem,
  RoomList: zRoomList,
  Slots: zSlots,
  Submitted: zSubmitted,
  Topics: zTopicList,
  Violation: zViolation,
  ViolationList: zViolationList,
  WalkIn: zWalkInMade,
};

const REF = '#/components/schemas/';

type Json = Readonly<Record<string, unknown>>;

function allNamed(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMES)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `${REF}${id}`, override: openEnded });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id: __, ...shape }]) => [id, shape]),
  );
}

/** Each named answer as JSON Schema; one that holds another refers to it. */
export const NAMED_SHAPES = allNamed();

/** An answer: by its name where it has one. */
export function outputShape(schema: z.ZodType): Json {
  const name = Object.entries(NAMES).find(([, known]) => known === schema)?.[0];
  if (name !== undefined) return { $ref: `${REF}${name}` };
  const { $schema: _, ...shape } = z.toJSONSchema(schema, { override: openEnded });
  return shape;
}

/** What is sent, before it is read. */
export function inputShape(schema: z.ZodType): Json {
  const { $schema: _, ...shape } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return shape;
}

/** What an answer may get beside must not stand in a reader's way. */
function openEnded({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
}
