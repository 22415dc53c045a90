import type { LoaderFunctionArgs } from '@remix-run/node';
import { asTimeLeftIt, look, type Looking } from '#app/commands/look.server.ts';
import { regionsNear } from '#app/domain/directory/search-regions.ts';
import { can } from '#app/domain/people/permissions.ts';
import { requesterLabel } from '#app/domain/report/requester-label.ts';
import { readContactQuery } from '#app/forms/contact-query.ts';
import { paths } from '#app/http/paths.ts';
import { regionIndexOf } from '#app/queries/region-index.server.ts';
import { listReservations } from '#app/queries/reservation-list.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { saidOf } from './said.server.ts';

/** Results on a page: who is on the phone names the request, nobody leafs through. */
const SHOWN = 20;

const SUGGESTED = 3;

/** What a caller's request may be, each with what can be said of it at once. */
export async function loadContactSearch(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'writeNote');
  const q = readContactQuery(new URL(args.request.url).searchParams);
  const canEnter = can(actor, 'submit');
  if (q === null) return { q, canEnter, rows: [], more: false, near: [] };
  return look(services, actor, (looking) => {
    const asked = { q, cursor: null, limit: SHOWN + 1 };
    const found = listReservations(looking.tx, actor, asked, looking.reference);
    const rows = found.slice(0, SHOWN).flatMap(({ number }) => rowOf(looking, number));
    const near = rows.length === 0 ? namesNear(looking, q) : [];
    return { q, canEnter, rows, more: found.length > SHOWN, near };
  });
}

function rowOf(looking: Looking, number: string) {
  const found = loadReservation(looking.tx, number);
  if (found === null) return [];
  const { reservation } = asTimeLeftIt(found, looking.context);
  const { office, status, contact } = reservation;
  const region =
    office.regionCode === null ? null : (looking.reference.regions.get(office.regionCode) ?? null);
  return [
    {
      ...{ number, status, opd: office.opd, contactName: contact?.name ?? null },
      phone: contact?.phone ?? null,
      officeLabel: requesterLabel(office, region, null),
      said: saidOf({ ...looking, reservation }),
      href: paths.onThePhone(number),
    },
  ];
}

/** Regions that may have been meant, where a slip found nothing. */
function namesNear({ reference }: Looking, q: string) {
  return regionsNear(q, regionIndexOf(reference), SUGGESTED).map(({ officialName }) => ({
    name: officialName,
    href: `${paths.contactCentre}?${new URLSearchParams({ q: officialName }).toString()}`,
  }));
}
