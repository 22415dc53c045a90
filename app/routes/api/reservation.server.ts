import { noteReading } from '#app/commands/note-reading.server.ts';
import { isStaff } from '#app/domain/people/roles.ts';
import { ok } from '#app/domain/result.ts';
import { zReservationView } from '#app/http/api/schemas/reservation.ts';
import { type Endpoint, operation, refused } from './operation.server.ts';
import { viewReservation } from './reservation-view.server.ts';

const read = operation({
  summary: 'Satu permohonan; milik instansi lain dijawab tidak ditemukan.',
  deed: 'readReservation',
  success: { status: 200, schema: zReservationView },
  problems: ['not-found'],
  answer: (call) => {
    const { services, doer, params } = call;
    const found = viewReservation(call, params.number ?? '');
    if (!found.ok) return refused(found.error, call);
    const { id, view } = found.value;
    const showsGuests = view.guests.length > 0;
    if (isStaff(doer.actor.role) && showsGuests) noteReading(services, doer, { id, ...view });
    return ok({ body: view });
  },
});

export const reservation: Endpoint = () => ({ GET: read });
