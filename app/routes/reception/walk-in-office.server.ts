import type { Looking } from '#app/commands/look.server.ts';
import { isOfferedTopic } from '#app/commands/references.server.ts';
import type { FoundBody, FoundRegion } from '#app/components/desk/office-choice.tsx';
import type { RelatedRequest } from '#app/components/desk/related-requests.tsx';
import { formatInstant } from '#app/copy/dates.ts';
import { meaningAtDesk } from '#app/copy/walk-in.ts';
import { addMinutes } from '#app/domain/calendar/instant.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { topicNamed } from '#app/domain/directory/topic.ts';
import { searchRegions } from '#app/domain/directory/search-regions.ts';
import { officeKey, type RequesterOffice } from '#app/domain/people/office.ts';
import { ENDED, HELD } from '#app/domain/reservation/status.ts';
import { officeNamed } from '#app/forms/named-office.ts';
import { paths } from '#app/http/paths.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import {
  endedRequestsOfOffice,
  otherBodiesNamed,
  requestsOfOffice,
} from '#app/queries/office-requests.server.ts';
import { regionIndexOf } from '#app/queries/region-index.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';

/** What ended longer ago says nothing of a group that stands at the desk now. */
const REMEMBERED_DAYS = 90;

/** Regions that are shown of a search; a few more letters narrow it. */
const MOST_REGIONS = 40;

/** The office the address names: a region's, another body by its name, or that of a known request. */
export function officeIn(
  params: URLSearchParams,
  { tx, reference }: Looking,
  number: string | null,
): RequesterOffice | null {
  const request = number === null ? null : loadReservation(tx, number);
  if (request !== null) return request.office;
  const named = (name: string): string => params.get(name) ?? '';
  const meant = { kode: named('kode'), badan: named('badan'), instansi: named('instansi') };
  return officeNamed(meant, reference.regions);
}

/** Ministries and others who have asked before, by a part of their name. */
export function bodiesFor(sought: string, { tx }: Looking): FoundBody[] {
  return otherBodiesNamed(tx, sought, MOST_REGIONS).map(({ body, name }) => ({
    name,
    href: `${paths.walkIn}?${new URLSearchParams({ instansi: name, badan: body }).toString()}`,
  }));
}

/** Regions with a government of their own that a few letters may stand for. */
export function regionsFor(sought: string, { reference }: Looking): FoundRegion[] {
  return searchRegions(sought, regionIndexOf(reference), Number.MAX_SAFE_INTEGER)
    .filter(({ autonomous }) => autonomous)
    .slice(0, MOST_REGIONS)
    .map(({ code, officialName, type, provinceName }) => ({
      code,
      name: officialName,
      province: type === 'provinsi' ? null : provinceName,
      pemdaHref: chooseHref(code, 'pemda'),
      dprdHref: chooseHref(code, 'dprd'),
    }));
}

function chooseHref(code: string, body: string): string {
  return `${paths.walkIn}?${new URLSearchParams({ kode: code, badan: body }).toString()}`;
}

/** The office that was chosen, what it has with us, and the topics it may come for. */
export function officePage(office: RequesterOffice, { tx, reference, context }: Looking) {
  const today = dayOf(context.now);
  const key = officeKey(office);
  const open = requestsOfOffice(tx, key, today).filter(({ source }) => source === 'request');
  const since = addMinutes(context.now, -REMEMBERED_DAYS * 24 * 60);
  const ended = endedRequestsOfOffice(tx, key, since).filter(
    ({ number }) => !open.some((one) => one.number === number),
  );
  const requests = [...open, ...ended].map(
    ({ number, status, topics, startsAt, visitOn, mode }): RelatedRequest => {
      const isToday =
        visitOn === today &&
        mode === 'tatapMuka' &&
        (status === 'approved' || HELD.includes(status));
      return {
        ...{ number, status, isToday, href: paths.group(number) },
        topics: topics.map((code) => topicNamed(reference.topics, code)).join(', '),
        when: startsAt === null ? null : formatInstant(startsAt),
        isOpen: !ENDED.includes(status),
        meaning: meaningAtDesk(status, mode, isToday),
      };
    },
  );
  return {
    label: officeLabel(office, reference),
    requests,
    topics: [...reference.topics.values()]
      .filter(({ code }) => isOfferedTopic(reference, code))
      .map(({ code, name }) => ({ value: code, label: name })),
  };
}
