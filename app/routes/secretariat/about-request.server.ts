import { data } from '@remix-run/node';
import type { About } from '#app/commands/facts.server.ts';
import { asTimeLeftIt, type Looking } from '#app/commands/look.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';

/** The request as time has left it; 404 where there is none. */
export function aboutRequest(looking: Looking, number: string): About {
  const found = loadReservation(looking.tx, number);
  if (found === null) throw data(null, { status: 404 });
  const { reservation } = asTimeLeftIt(found, looking.context);
  return { ...looking, reservation };
}
