import { describe, it } from 'vitest';
import {
  ATTENDS,
  body,
  atDoor,
  letter,
  guests,
  came,
  moment,
  start,
  type Row,
  holdRow,
} from '#tests/support/evaluations.ts';

const LETTERS: readonly Row[] = [
  ['in order', body({}), [], 5],
  ['no letter', body({ letter: null }), ['block LETTER_MISSING']],
  ['a letter not at hand', body(letter({ present: false })), ['block LETTER_MISSING']],
  ['no letter at review', body(moment('review', { letter: null })), ['block LETTER_MISSING']],
  ['no letter at approval', body(moment('approval', { letter: null })), ['block LETTER_MISSING']],
  [
    'no letter, entered by staff',
    body({ letter: null, enteredByStaff: true }),
    ['warn LETTER_MISSING'],
  ],
  ['no number', body(letter({ number: ' ' })), ['warn LETTER_INCOMPLETE']],
  [
    'no subject at review',
    body(moment('review', letter({ subject: null }))),
    ['block LETTER_INCOMPLETE'],
  ],
  [
    'no signatory at approval',
    body(moment('approval', letter({ signatoryOffice: null }))),
    ['block LETTER_INCOMPLETE'],
  ],
  ['no date', body(letter({ date: '' })), ['warn LETTER_INCOMPLETE']],
  ['to the Dirjen in short', body(letter({ addressee: 'Yth. Bapak Dirjen PK' })), []],
  [
    'to the Menteri c.q. the Dirjen',
    body(letter({ addressee: 'Menteri Keuangan c.q. Direktur Jenderal Perimbangan Keuangan' })),
    [],
  ],
  [
    'to the Menteri alone',
    body(letter({ addressee: 'Menteri Keuangan' })),
    ['warn LETTER_WRONG_ADDRESSEE'],
  ],
  ['dated today', body(letter({ date: '2026-11-23' })), []],
  ['dated tomorrow', body(letter({ date: '2026-11-24' })), ['block LETTER_DATE_IN_FUTURE']],
  [
    'dated today where it is tomorrow already',
    body({ at: '2026-11-23T16:30:00Z', ...letter({ date: '2026-11-24' }) }),
    [],
  ],
  [
    'the same from a region in WIB',
    body({
      at: '2026-11-23T16:30:00Z',
      requester: { regionCode: '32.73', body: 'pemda' },
      ...letter({ date: '2026-11-24' }),
    }),
    ['block LETTER_DATE_IN_FUTURE'],
  ],
  ['thirty days old', body(letter({ date: '2026-10-24' })), []],
  ['thirty-one days old', body(letter({ date: '2026-10-23' })), ['warn LETTER_TOO_OLD']],
  [
    'signed by another',
    body(letter({ signatoryOffice: 'other' })),
    ['warn LETTER_SIGNATORY_UNCLEAR'],
  ],
];

const GUESTS: readonly Row[] = [
  ['six', body(guests(6)), ['block GUEST_LIMIT_EXCEEDED'], 5],
  ['six at review', body(moment('review', guests(6))), ['block GUEST_LIMIT_EXCEEDED'], 5],
  [
    'six at approval',
    body(moment('approval', guests(5, { approved: 6 }))),
    ['block GUEST_LIMIT_EXCEEDED'],
    5,
  ],
  ['seven with the head', body({ headClaim: ATTENDS, ...guests(7) }), [], 7],
  [
    'eight with the head',
    body({ headClaim: ATTENDS, ...guests(8) }),
    ['block GUEST_LIMIT_EXCEEDED'],
    7,
  ],
  [
    'six with a representative',
    body({ headClaim: { claim: 'represented' }, ...guests(6) }),
    ['block GUEST_LIMIT_EXCEEDED'],
    5,
  ],
  [
    'six of a council',
    body({ requester: { regionCode: '71.03', body: 'dprd' }, ...guests(6) }),
    ['block GUEST_LIMIT_EXCEEDED'],
    5,
  ],
  [
    'seven with its chairman',
    body({
      requester: { regionCode: '71.03', body: 'dprd' },
      headClaim: { claim: 'attends', office: 'ketuaDprd' },
      ...guests(7),
    }),
    [],
    7,
  ],
  ['twenty on video', body({ mode: 'videoConference', ...guests(20) }), [], 20],
  [
    'twenty-one on video',
    body({ mode: 'videoConference', ...guests(21) }),
    ['warn GUEST_LIMIT_EXCEEDED'],
    20,
  ],
  [
    'twenty-one on video at approval',
    body(moment('approval', { mode: 'videoConference', ...guests(21, { approved: 21 }) })),
    ['warn GUEST_LIMIT_EXCEEDED'],
    20,
  ],
  ['twenty-one on video, there', atDoor({ mode: 'videoConference', ...came(21, 21) }), [], 20],
];

const TIMES: readonly Row[] = [
  ['five working days ahead', body(start('2026-11-30T02:00:00Z')), []],
  ['four working days ahead', body(start('2026-11-27T02:00:00Z')), ['block NOTICE_TOO_SHORT']],
  [
    'four working days ahead at review',
    body(moment('review', start('2026-11-27T02:00:00Z'))),
    ['warn NOTICE_TOO_SHORT'],
  ],
  [
    'four working days ahead at approval',
    body(moment('approval', start('2026-11-27T02:00:00Z'))),
    ['warn NOTICE_TOO_SHORT'],
  ],
  [
    'asked after midnight WIB',
    body({ at: '2026-11-23T17:00:00Z', ...start('2026-11-30T02:00:00Z') }),
    ['block NOTICE_TOO_SHORT'],
  ],
  [
    'a video three working days ahead',
    body({ mode: 'videoConference', ...start('2026-11-26T02:00:00Z') }),
    [],
  ],
  [
    'a video two working days ahead',
    body({ mode: 'videoConference', ...start('2026-11-25T02:00:00Z') }),
    ['block NOTICE_TOO_SHORT'],
  ],
  [
    'three working days over Lebaran',
    body({
      mode: 'videoConference',
      at: '2026-03-17T02:00:00Z',
      ...letter({ date: '2026-03-16' }),
      ...start('2026-03-27T02:00:00Z'),
    }),
    [],
  ],
  [
    'one fewer',
    body({
      mode: 'videoConference',
      at: '2026-03-17T02:00:00Z',
      ...letter({ date: '2026-03-16' }),
      ...start('2026-03-26T02:00:00Z'),
    }),
    ['block NOTICE_TOO_SHORT'],
  ],
  ['sixty days ahead', body(start('2027-01-22T02:00:00Z')), []],
  ['sixty-three days ahead', body(start('2027-01-25T02:00:00Z')), ['block BEYOND_HORIZON']],
  [
    'sixty-three days ahead at review',
    body(moment('review', start('2027-01-25T02:00:00Z'))),
    ['warn BEYOND_HORIZON'],
  ],
  ['a Sunday', body(start('2026-12-06T02:00:00Z')), ['block NON_WORKING_DAY']],
  ['Christmas', body(start('2026-12-25T02:00:00Z')), ['block NON_WORKING_DAY']],
  [
    'a Sunday at approval',
    body(moment('approval', start('2026-12-06T02:00:00Z'))),
    ['block NON_WORKING_DAY'],
  ],
  ['08.59 WIB', body(start('2026-12-07T01:59:00Z')), ['block OUTSIDE_SERVICE_HOURS']],
  ['11.00 WIB', body(start('2026-12-07T04:00:00Z')), []],
  ['11.01 WIB', body(start('2026-12-07T04:01:00Z')), ['block OUTSIDE_SERVICE_HOURS']],
  ['13.00 WIB', body(start('2026-12-07T06:00:00Z')), []],
  ['14.00 WIB', body(start('2026-12-07T07:00:00Z')), []],
  ['14.01 WIB', body(start('2026-12-07T07:01:00Z')), ['block OUTSIDE_SERVICE_HOURS']],
  ['Friday 10.00 WIB', body(start('2026-12-11T03:00:00Z')), []],
  ['Friday 11.00 WIB', body(start('2026-12-11T04:00:00Z')), ['block OUTSIDE_SERVICE_HOURS']],
  ['Friday 13.29 WIB', body(start('2026-12-11T06:29:00Z')), ['block OUTSIDE_SERVICE_HOURS']],
  ['Friday 13.30 WIB', body(start('2026-12-11T06:30:00Z')), []],
];

describe.each([
  ['letters', LETTERS],
  ['guests', GUESTS],
  ['times', TIMES],
])('the rules on %s', (_, rows) => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_name, row) => holdRow(row));
});
