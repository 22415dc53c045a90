import { data } from '@remix-run/node';
import type { Doer } from '#app/commands/decide.server.ts';
import { showPass } from '#app/commands/passes.server.ts';
import { guestCardsPdf } from '#app/documents/desk/guest-cards-pdf.ts';
import type { PaperVisit } from '#app/documents/desk/visit.ts';
import { cardStateOf } from '#app/domain/reservation/pass.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { paths } from '#app/http/paths.ts';
import type { Services } from '#app/services.server.ts';
import { pdfResponse } from './pdf-response.server.ts';

interface Cards {
  readonly services: Services;
  readonly doer: Doer;
  readonly reservation: Reservation;
  readonly visit: PaperVisit;
}

/** The cards of everyone who may still come, one paper for the desk and for the group itself; 404 for nobody. */
export async function answerCards(
  { services, doer, reservation, visit }: Cards,
  { searchParams }: URL,
): Promise<Response> {
  const size = searchParams.get('ukuran') === 'kartu' ? 'badge' : 'A4';
  const { plan, number } = reservation;
  const guests = reservation.guests.filter(
    ({ arrival }) => arrival !== 'refused' && arrival !== 'absent',
  );
  if (guests.length === 0) throw data(null, { status: 404 });
  const isOpen = plan !== null && cardStateOf(reservation) === 'card';
  const code = isOpen ? showPass(services, doer, services.env, { ...reservation, plan }) : null;
  const address = code === null ? null : `${services.baseUrl}${paths.authenticityOf(code)}`;
  const bytes = await guestCardsPdf({ visit, guests, address, at: services.clock() }, size);
  return pdfResponse(bytes, `kartu-tamu-${number}`);
}
