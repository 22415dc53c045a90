import { describe, it } from 'vitest';
import { START } from '#tests/support/api-steps.ts';
import {
  ATTENDS,
  APPROVED,
  body,
  atDoor,
  came,
  arriving,
  type Row,
  holdRow,
} from '#tests/support/evaluations.ts';

const WITHIN_GRACE = '2026-12-07T02:30:00Z';
const AFTER_GRACE = '2026-12-07T02:30:01Z';

const DOOR: readonly Row[] = [
  ['five came', atDoor({}), [], 5],
  ['six came', atDoor(came(6, 6)), ['record GUEST_LIMIT_EXCEEDED'], 5],
  ['the fifth is not on the list', atDoor(came(4, 5)), ['info GUEST_NOT_LISTED'], 5],
  [
    'the head is there',
    atDoor({ headClaim: ATTENDS, headVerdict: 'present', ...came(7, 7) }),
    [],
    7,
  ],
  ['the head is there unannounced', atDoor({ headVerdict: 'present', ...came(7, 7) }), [], 7],
  [
    'eight, one of them not announced',
    atDoor({ headClaim: ATTENDS, headVerdict: 'present', ...came(7, 8) }),
    ['record GUEST_LIMIT_EXCEEDED', 'info GUEST_NOT_LISTED'],
    7,
  ],
  [
    'the head is on the way',
    atDoor({
      headClaim: ATTENDS,
      headVerdict: 'expected',
      ...came(7, 7),
      ...arriving(WITHIN_GRACE),
    }),
    [],
    7,
  ],
  [
    'the head is on the way, after the grace',
    atDoor({
      headClaim: ATTENDS,
      headVerdict: 'expected',
      ...came(7, 7),
      ...arriving(AFTER_GRACE),
    }),
    ['record GUEST_LIMIT_EXCEEDED', 'info LATE_ARRIVAL'],
    5,
  ],
  [
    'the head is represented',
    atDoor({ headClaim: ATTENDS, headVerdict: 'represented', ...came(6, 6) }),
    ['record GUEST_LIMIT_EXCEEDED'],
    5,
  ],
  [
    'the head is absent',
    atDoor({ headClaim: ATTENDS, headVerdict: 'absent', ...came(5, 5) }),
    ['record HEAD_CLAIM_FALSE'],
    5,
  ],
  [
    'the head is absent and seven came',
    atDoor({ headClaim: ATTENDS, headVerdict: 'absent', ...came(7, 7) }),
    ['record GUEST_LIMIT_EXCEEDED', 'record HEAD_CLAIM_FALSE'],
    5,
  ],
  [
    'nobody asked after the head',
    atDoor({ headClaim: ATTENDS, ...came(7, 7) }),
    ['record GUEST_LIMIT_EXCEEDED'],
    5,
  ],
  ['absent without a statement', atDoor({ headVerdict: 'absent' }), [], 5],
  ['no request', atDoor({ reservation: null }), ['record ARRIVED_WITHOUT_LETTER'], 5],
  [
    'not approved',
    atDoor({ reservation: { status: 'verified', start: START } }),
    ['record ARRIVED_WITHOUT_CONFIRMATION'],
    5,
  ],
  [
    'another day',
    atDoor(arriving('2026-12-08T02:00:00Z')),
    ['record ARRIVED_WITHOUT_CONFIRMATION'],
    5,
  ],
  ['the same WIB day before midnight UTC', atDoor(arriving('2026-12-06T17:00:00Z')), [], 5],
  [
    'the second part of a group',
    atDoor({ reservation: { status: 'arrived', start: START } }),
    [],
    5,
  ],
  ['within the grace', atDoor(arriving(WITHIN_GRACE)), [], 5],
  ['after the grace', atDoor(arriving(AFTER_GRACE)), ['info LATE_ARRIVAL'], 5],
  [
    'on video, unapproved',
    atDoor({ mode: 'videoConference', reservation: { status: 'verified', start: START } }),
    [],
    20,
  ],
];

const closing = (overrides: object) =>
  body({ moment: 'closing', at: AFTER_GRACE, reservation: APPROVED, guests: {}, ...overrides });

const CLOSING: readonly Row[] = [
  ['nobody came within the grace', closing({ at: WITHIN_GRACE }), []],
  ['nobody came', closing({}), ['record NO_SHOW']],
  ['nobody joined the video', closing({ mode: 'videoConference' }), ['record NO_SHOW']],
  ['they are inside', closing({ reservation: { status: 'inProgress', start: START } }), []],
  [
    'the head never came',
    closing({
      reservation: { status: 'inProgress', start: START },
      headClaim: ATTENDS,
      headVerdict: 'expected',
    }),
    ['record HEAD_CLAIM_FALSE'],
  ],
  [
    'the head was represented',
    closing({
      reservation: { status: 'inProgress', start: START },
      headClaim: ATTENDS,
      headVerdict: 'represented',
    }),
    [],
  ],
  [
    'nobody asked after the head',
    closing({ reservation: { status: 'inProgress', start: START }, headClaim: ATTENDS }),
    [],
  ],
];

describe.each([
  ['the door', DOOR],
  ['closing', CLOSING],
])('the rules on %s', (_, rows) => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_name, row) => holdRow(row));
});
