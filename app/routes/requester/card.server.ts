import { data } from '@remix-run/node';
import { asTimeLeftIt, look } from '#app/commands/look.server.ts';
import { showPass } from '#app/commands/passes.server.ts';
import { guestCountWords } from '#app/copy/guest-card.ts';
import { GUEST_KINDS, type GuestKind } from '#app/domain/reservation/guest-kind.ts';
import { cardStateOf } from '#app/domain/reservation/pass.ts';
import { groupedCode } from '#app/domain/reservation/pass-code.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { paths } from '#app/http/paths.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { zoneOf } from '#app/queries/reference.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { planNames } from '#app/queries/resources.server.ts';
import { planned } from '../deeds/planned.server.ts';
import type { RequesterCall } from '../guards/requester.server.ts';

/** The guests' card of a request, or what stands in its place. */
export function cardPage({ services, actor, doer, number }: RequesterCall) {
  const { reservation, ...shown } = look(services, actor, ({ tx, context, reference }) => {
    const found = loadReservation(tx, number);
    if (found === null) throw data(null, { status: 404 });
    const { reservation } = asTimeLeftIt(found, context);
    const telling = {
      names: planNames(tx, [reservation.plan]),
      zone: zoneOf(reference, reservation.office.regionCode),
    };
    const plan = planned(reservation, telling);
    return { reservation, plan, officeLabel: officeLabel(reservation.office, reference) };
  });
  const state = cardStateOf(reservation);
  const { plan } = reservation;
  if (state !== 'card' || plan === null) return { number, state, ...shown, card: null };
  const code = showPass(services, doer, services.env, { ...reservation, plan });
  const card = {
    address: `${services.baseUrl}${paths.authenticityOf(code)}`,
    code: groupedCode(code),
    guests: guestCountWords(countsOf(reservation)),
    pdfHref: reservation.guests.length === 0 ? null : paths.reservationCardsPdf(number),
  };
  return { number, state, ...shown, card };
}

function countsOf({ guests }: Pick<Reservation, 'guests'>): Record<GuestKind, number> {
  const count = (kind: GuestKind) => guests.filter((guest) => guest.kind === kind).length;
  return Object.fromEntries(GUEST_KINDS.map((kind) => [kind, count(kind)])) as Record<
    GuestKind,
    number
  >;
}
