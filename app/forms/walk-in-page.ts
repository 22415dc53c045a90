import type { z } from 'zod';
import type { RequesterOffice } from '#app/domain/people/office.ts';
import { NO_REQUEST, type zWalkInPage } from './desk-pages.ts';
import { readGuestLines } from './guest-lines.ts';

/** What the page tells of a group without appointment, in the shape of its command. */
export function walkInOf(told: Omit<z.output<typeof zWalkInPage>, 'key'>, office: RequesterOffice) {
  const { guestCount, names, topic, headVerdict, reservationNumber } = told;
  const { contactName, contactPhone } = told;
  const contact =
    contactName === null && contactPhone === null
      ? null
      : { name: contactName ?? 'Ketua rombongan', phone: contactPhone };
  return {
    requester: { ...office, contact },
    topics: topic === null ? [] : [topic],
    guests: readGuestLines(names),
    guestCount: guestCount ?? null,
    headVerdict: headVerdict === 'none' ? null : headVerdict,
    reservationNumber: reservationNumber === NO_REQUEST ? null : reservationNumber,
  };
}
