import { RULE_CODES, type RuleCode } from '../rule-code.ts';
import type { Rule } from '../rule.ts';
import { arrivedWithoutConfirmation } from './arrived-without-confirmation.ts';
import { arrivedWithoutLetter } from './arrived-without-letter.ts';
import { beyondHorizon } from './beyond-horizon.ts';
import { dailyCapacityReached } from './daily-capacity-reached.ts';
import { duplicateRequest } from './duplicate-request.ts';
import { guestDuplicate } from './guest-duplicate.ts';
import { guestLimitExceeded } from './guest-limit-exceeded.ts';
import { guestNotListed } from './guest-not-listed.ts';
import { headClaimFalse } from './head-claim-false.ts';
import { lateArrival } from './late-arrival.ts';
import { letterDateInFuture } from './letter-date-in-future.ts';
import { letterIncomplete } from './letter-incomplete.ts';
import { letterMissing } from './letter-missing.ts';
import { letterReused } from './letter-reused.ts';
import { letterSignatoryUnclear } from './letter-signatory-unclear.ts';
import { letterTooOld } from './letter-too-old.ts';
import { letterWrongAddressee } from './letter-wrong-addressee.ts';
import { linkMissing } from './link-missing.ts';
import { narasumberBusy } from './narasumber-busy.ts';
import { narasumberMissing } from './narasumber-missing.ts';
import { narasumberTopicMismatch } from './narasumber-topic-mismatch.ts';
import { noShow } from './no-show.ts';
import { nonWorkingDay } from './non-working-day.ts';
import { noticeTooShort } from './notice-too-short.ts';
import { outsideServiceHours } from './outside-service-hours.ts';
import { repeatViolations } from './repeat-violations.ts';
import { roomBusy } from './room-busy.ts';
import { roomMissing } from './room-missing.ts';
import { roomTooSmall } from './room-too-small.ts';
import { sameRegionTopic } from './same-region-topic.ts';
import { slotClosed } from './slot-closed.ts';
import { thirdPartyGuest } from './third-party-guest.ts';
import { tooManyCompanions } from './too-many-companions.ts';
import { tooManyOpenRequests } from './too-many-open-requests.ts';
import { unitMissing } from './unit-missing.ts';
import { videoPreferred } from './video-preferred.ts';

/** Every code has its rule; a forgotten one does not compile. */
const BY_CODE = {
  LETTER_MISSING: letterMissing,
  LETTER_INCOMPLETE: letterIncomplete,
  LETTER_WRONG_ADDRESSEE: letterWrongAddressee,
  LETTER_DATE_IN_FUTURE: letterDateInFuture,
  LETTER_TOO_OLD: letterTooOld,
  LETTER_SIGNATORY_UNCLEAR: letterSignatoryUnclear,
  LETTER_REUSED: letterReused,
  GUEST_LIMIT_EXCEEDED: guestLimitExceeded,
  GUEST_DUPLICATE: guestDuplicate,
  TOO_MANY_COMPANIONS: tooManyCompanions,
  THIRD_PARTY_GUEST: thirdPartyGuest,
  NOTICE_TOO_SHORT: noticeTooShort,
  BEYOND_HORIZON: beyondHorizon,
  NON_WORKING_DAY: nonWorkingDay,
  OUTSIDE_SERVICE_HOURS: outsideServiceHours,
  SLOT_CLOSED: slotClosed,
  DAILY_CAPACITY_REACHED: dailyCapacityReached,
  TOO_MANY_OPEN_REQUESTS: tooManyOpenRequests,
  DUPLICATE_REQUEST: duplicateRequest,
  SAME_REGION_TOPIC: sameRegionTopic,
  VIDEO_PREFERRED: videoPreferred,
  REPEAT_VIOLATIONS: repeatViolations,
  NARASUMBER_BUSY: narasumberBusy,
  ROOM_BUSY: roomBusy,
  UNIT_MISSING: unitMissing,
  NARASUMBER_MISSING: narasumberMissing,
  ROOM_MISSING: roomMissing,
  LINK_MISSING: linkMissing,
  ROOM_TOO_SMALL: roomTooSmall,
  NARASUMBER_TOPIC_MISMATCH: narasumberTopicMismatch,
  ARRIVED_WITHOUT_LETTER: arrivedWithoutLetter,
  ARRIVED_WITHOUT_CONFIRMATION: arrivedWithoutConfirmation,
  HEAD_CLAIM_FALSE: headClaimFalse,
  GUEST_NOT_LISTED: guestNotListed,
  LATE_ARRIVAL: lateArrival,
  NO_SHOW: noShow,
} as const satisfies Record<RuleCode, Rule>;

/** All rules, in the order in which findings are shown. */
export const RULES: readonly Rule[] = RULE_CODES.map((code) => BY_CODE[code]);

export function ruleOf(code: RuleCode): Rule {
  return BY_CODE[code];
}
