import { close, lift } from '#app/commands/closure.server.ts';
import { zClosure } from '#app/forms/resources.ts';
import { ok } from '#app/domain/result.ts';
import { zClosureList, zClosureMade } from '#app/http/api/schemas/resources.ts';
import { type ClosureRow, listClosures } from '#app/queries/closures.server.ts';
import { type Endpoint, gone, operation, refused } from './operation.server.ts';

const list = operation({
  summary: 'Penutupan yang berlaku.',
  deed: 'readStaff',
  success: { status: 200, schema: zClosureList },
  problems: [],
  answer: ({ services }) => ok({ body: { items: listClosures(services.db).map(closureView) } }),
});

const make = operation({
  summary: 'Menutup kantor, ruang, atau narasumber; dijawab dengan konsultasi yang terkena.',
  deed: 'manageResources',
  body: zClosure,
  success: { status: 201, schema: zClosureMade },
  problems: [],
  answer: (call) => {
    const { services, doer, body } = call;
    const made = close(services, doer, body);
    if (!made.ok) return refused(made.error, call);
    const touches = made.value.touches.map(({ number, start, end }) => ({ number, start, end }));
    const { closes, ...rest } = body;
    const mode = closes === null ? {} : { closes };
    return ok({ body: { id: made.value.id, ...rest, ...mode, touches } });
  },
});

const remove = operation({
  summary: 'Mencabut penutupan.',
  deed: 'manageResources',
  success: { status: 204, schema: null },
  problems: ['not-found'],
  answer: (call) => {
    const { services, doer, params } = call;
    return gone(call, true, () => lift(services, doer, params.id ?? ''));
  },
});

export const closures: Endpoint = () => ({ GET: list, POST: make });
export const closure: Endpoint = () => ({ DELETE: remove });

function closureView(closure: ClosureRow) {
  const { id, startsAt, endsAt, roomId, narasumberId, reason, closes } = closure;
  const mode = closes === null ? {} : { closes };
  return { id, from: startsAt, to: endsAt, roomId, narasumberId, reason, ...mode };
}
