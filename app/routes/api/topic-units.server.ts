import { addTopicUnit, dropTopicUnit, endTopicUnit } from '#app/commands/topic-units.server.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { ok, refuse } from '#app/domain/result.ts';
import { type TopicUnit, validityOn } from '#app/domain/schedule/topic-unit.ts';
import { zTopicUnit, zTopicUnitEnd } from '#app/forms/unit-requests.ts';
import { problemOf } from '#app/http/api/refusal-problem.server.ts';
import { zTopicUnitItem, zTopicUnitList } from '#app/http/api/schemas/topic-units.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { listUnits } from '#app/queries/resources.server.ts';
import {
  type ApiServices,
  type Endpoint,
  gone,
  operation,
  type Outcome,
  refused,
} from './operation.server.ts';

const list = operation({
  summary: 'Unit yang menangani setiap topik, beserta masa berlakunya.',
  deed: 'readStaff',
  success: { status: 200, schema: zTopicUnitList },
  problems: [],
  answer: ({ services }) => ok({ body: { items: rowsOf(services) } }),
});

const make = operation({
  summary: 'Menetapkan unit yang menangani suatu topik sejak suatu hari.',
  deed: 'manageResources',
  body: zTopicUnit,
  success: { status: 201, schema: zTopicUnitItem },
  problems: [],
  answer: (call) => {
    const { services, doer, actor } = call;
    const { topic, unit, validFrom, validTo } = call.body;
    const named = listUnits(services.db).find(({ id, name }) => id === unit || name === unit);
    const form = { unitId: named?.id ?? unit, validFrom, validTo: validTo ?? null };
    const id = services.newId();
    const added = addTopicUnit(services, doer, topic, form, id);
    if (added.ok) return rowAt(services, id);
    const { error } = added;
    if (error.code === 'not-found') {
      const errors = [{ path: 'topic', message: 'Topik ini tidak ada dalam daftar.' }];
      return refuse(problemOf({ code: 'invalid', errors }, actor));
    }
    if (error.code !== 'invalid') return refused(error, call);
    const errors = error.errors.map((one) =>
      one.path === 'unitId' ? { ...one, path: 'unit' } : one,
    );
    return refused({ ...error, errors }, call);
  },
});

const end = operation({
  summary: 'Mengakhiri penetapan pada suatu hari, atau melanjutkannya (validTo null).',
  deed: 'manageResources',
  body: zTopicUnitEnd,
  success: { status: 200, schema: zTopicUnitItem },
  problems: ['not-found'],
  answer: (call) => {
    const { services, doer, params, body } = call;
    const id = params.id ?? '';
    const ended = endTopicUnit(services, doer, id, body.validTo);
    return ended.ok ? rowAt(services, id) : refused(ended.error, call);
  },
});

const remove = operation({
  summary: 'Menghapus penetapan yang belum mulai berlaku.',
  deed: 'manageResources',
  success: { status: 204, schema: null },
  problems: ['not-found', 'invalid'],
  answer: (call) => {
    const { services, doer, params } = call;
    const id = params.id ?? '';
    const isThere = referenceOf(services.db).topicUnits.some((row) => row.id === id);
    return gone(call, isThere, () => dropTopicUnit(services, doer, id));
  },
});

export const topicUnits: Endpoint = () => ({ GET: list, POST: make });
export const topicUnit: Endpoint = () => ({ DELETE: remove });
export const topicUnitEnd: Endpoint = () => ({ POST: end });

function rowsOf({ db, clock }: ApiServices) {
  const today = dayOf(clock());
  const names = new Map(listUnits(db).map(({ id, name }) => [id, name]));
  return referenceOf(db).topicUnits.map((row: TopicUnit) => {
    const { id, topicCode, unitId, validFrom, validTo } = row;
    const unit = names.get(unitId) ?? unitId;
    return {
      id,
      topic: topicCode,
      unitId,
      unit,
      validFrom,
      validTo,
      state: validityOn(row, today),
    };
  });
}

function rowAt(services: ApiServices, id: string): Outcome {
  return ok({ body: rowsOf(services).find((row) => row.id === id) });
}
