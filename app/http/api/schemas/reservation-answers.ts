import { z } from 'zod';
import { RULE_CODES } from '#app/domain/compliance/rule-code.ts';
import { zInstantOut } from './directory.ts';
import { zFindings } from './finding.ts';
import { zMode, zRequester, zStatus, zText, zWhen } from './reservation-parts.ts';

/** A page of the list of requests. */
export const zReservationList = z.object({
  items: z.array(
    z.object({
      number: z.string(),
      status: zStatus,
      revision: z.int(),
      mode: zMode,
      topics: z.array(z.string()),
      requester: zRequester,
      receivedAt: zInstantOut,
      start: zWhen,
    }),
  ),
  /** Where the next page begins; null on the last. */
  nextCursor: zText,
});

/** The answer to a request that was sent. */
export const zSubmitted = z.object({
  number: z.string(),
  status: zStatus,
  revision: z.int(),
  statusUrl: z.url(),
  findings: zFindings,
});

const zCodes = z.array(z.object({ id: z.string(), code: z.enum(RULE_CODES) }));

/** The answer to a group that was written down at the door. */
export const zWalkInMade = zSubmitted.extend({ guestLimit: z.int(), violations: zCodes });

/** The answer to a check-in. */
export const zCheckedIn = z.object({
  guestLimit: z.int(),
  admitted: z.int(),
  findings: zFindings,
  violations: zCodes,
  status: zStatus,
  revision: z.int(),
});
