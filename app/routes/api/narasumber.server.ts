import { addNarasumber } from '#app/commands/resources.server.ts';
import { zNarasumber } from '#app/forms/resources.ts';
import { ok } from '#app/domain/result.ts';
import { zNarasumberList, zNarasumberItem } from '#app/http/api/schemas/resources.ts';
import { listNarasumber } from '#app/queries/resources.server.ts';
import { type Endpoint, operation, refused } from './operation.server.ts';

const list = operation({
  summary: 'Narasumber dengan unit dan topiknya.',
  deed: 'readStaff',
  success: { status: 200, schema: zNarasumberList },
  problems: [],
  answer: ({ services }) => ok({ body: { items: listNarasumber(services.db) } }),
});

const make = operation({
  summary: 'Menambah narasumber; unit yang belum ada dibuat.',
  deed: 'manageResources',
  body: zNarasumber,
  success: { status: 201, schema: zNarasumberItem },
  problems: [],
  answer: (call) => {
    const { services, doer, body } = call;
    const made = addNarasumber(services, doer, body);
    if (!made.ok) return refused(made.error, call);
    return ok({ body: listNarasumber(services.db).find(({ id }) => id === made.value.id) });
  },
});

export const narasumber: Endpoint = () => ({ GET: list, POST: make });
