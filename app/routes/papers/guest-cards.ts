import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { showPass } from '#app/commands/passes.server.ts';
import { guestCardsPdf } from '#app/documents/desk/guest-cards-pdf.ts';
import { cardStateOf } from '#app/domain/reservation/pass.ts';
import { paths } from '#app/http/paths.ts';
import { answerFile } from '../guards/answer-file.server.ts';
import { pdfResponse } from './pdf-response.server.ts';
import { paperOf, paperVisit } from './visit.server.ts';

/** *Kartu tamu* of a group: on A4 to be cut, or by `ukuran=kartu` one on a page of its own. */
export function loader(args: LoaderFunctionArgs): Promise<Response> {
  return answerFile(async () => {
    const size = new URL(args.request.url).searchParams.get('ukuran') === 'kartu' ? 'badge' : 'A4';
    const read = await paperOf(args, 'issuePapers', paperVisit);
    const { services, doer, reservation, told: visit, at } = read;
    const { plan, guests } = reservation;
    const coming = guests.filter(({ arrival }) => arrival !== 'refused' && arrival !== 'absent');
    if (coming.length === 0) throw data(null, { status: 404 });
    const isOpen = plan !== null && cardStateOf(reservation) === 'card';
    const code = isOpen ? showPass(services, doer, services.env, { ...reservation, plan }) : null;
    const address = code === null ? null : `${services.baseUrl}${paths.authenticityOf(code)}`;
    const bytes = await guestCardsPdf({ visit, guests: coming, address, at }, size);
    return pdfResponse(bytes, `kartu-tamu-${reservation.number}`);
  });
}
