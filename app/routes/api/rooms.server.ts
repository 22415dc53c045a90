import { addRoom } from '#app/commands/resources.server.ts';
import { zRoom } from '#app/forms/resources.ts';
import { ok } from '#app/domain/result.ts';
import { zRoomList, zRoomItem } from '#app/http/api/schemas/resources.ts';
import { listRooms } from '#app/queries/resources.server.ts';
import { type Endpoint, operation, refused } from './operation.server.ts';

const list = operation({
  summary: 'Ruang konsultasi.',
  deed: 'readStaff',
  success: { status: 200, schema: zRoomList },
  problems: [],
  answer: ({ services }) => ok({ body: { items: listRooms(services.db) } }),
});

const make = operation({
  summary: 'Menambah ruang.',
  deed: 'manageResources',
  body: zRoom,
  success: { status: 201, schema: zRoomItem },
  problems: [],
  answer: (call) => {
    const { services, doer, body } = call;
    const made = addRoom(services, doer, body);
    return made.ok
      ? ok({ body: { id: made.value.id, ...body, features: body.features ?? [] } })
      : refused(made.error, call);
  },
});

export const rooms: Endpoint = () => ({ GET: list, POST: make });
