import { describe, expect, it } from 'vitest';
import { drainOutbox } from '#app/jobs/outbox.server.ts';
import {
  act,
  anApproved,
  as,
  aTeam,
  aVerified,
  done,
  read,
  refusalOf,
} from '#tests/support/deeds.ts';
import {
  aStage,
  at,
  MONDAY_NINE,
  MONDAY_TEN,
  NEW,
  OLD,
  PEMDA,
  reason,
  type Stage,
  TUESDAY_NINE,
} from '#tests/support/ending-stage.ts';
import { STORIES, type Story } from '#tests/support/endings.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { MAIL_FROM } from '#tests/support/notices.ts';
import { aTransport } from '#tests/support/outbox.ts';
import {
  aCalendarOf,
  openMail,
  type ReceivedMail,
  type RecipientCalendar,
} from '#tests/support/recipient-calendar.ts';

describe('what everybody finds in their calendar in the end', () => {
  it.each(Object.entries(STORIES))('%s', async (_, story) => {
    const { mails, stage } = await played(story);
    const inOrder = calendarsAfter(mails);
    expect(inOrder).toEqual(expected(story));
    // Mail comes twice, and in any order: the calendar ends up the same.
    expect(calendarsAfter(mails.flatMap((mail) => [mail, mail]))).toEqual(inOrder);
    expect(calendarsAfter([...mails].reverse())).toEqual(inOrder);
    const last = mails.filter(({ to }) => to === PEMDA).at(-1);
    expect(last?.subject).toMatch(story.says);
    expect(last?.subject).toContain(stage.number);
    for (const address of [PEMDA, OLD, NEW]) expectOneRisingEntry(mails, address);
  });
});

describe('several sittings', () => {
  it('are one entry to the pemda, and to each narasumber their own hour', async () => {
    const { house, number, old, fresh } = aStage();
    done(act(house, number, 'approve', { sessions: sittings(old, fresh) }));
    const before = await sent(house);
    const places = 'Ruang Narasumber Lama, lalu Ruang Narasumber Baru';
    expect(calendarsAfter(before)).toEqual({
      pemda: [`2026-12-07T09:00–11:00 ${places}`],
      old: ['2026-12-07T09:00–10:00 Ruang Narasumber Lama'],
      fresh: ['2026-12-07T10:00–11:00 Ruang Narasumber Baru'],
    });
    // The two change places: nobody joins or leaves, and yet everybody's hour is another.
    done(act(house, number, 'reassign', { sessions: sittings(fresh, old) }));
    expect(calendarsAfter([...before, ...(await sent(house))])).toEqual({
      pemda: ['2026-12-07T09:00–11:00 Ruang Narasumber Baru, lalu Ruang Narasumber Lama'],
      old: ['2026-12-07T10:00–11:00 Ruang Narasumber Lama'],
      fresh: ['2026-12-07T09:00–10:00 Ruang Narasumber Baru'],
    });
  });

  it('tell the pemda the hours of each, and leave alone whom a change does not concern', async () => {
    const { house, number, old, fresh } = aStage();
    done(act(house, number, 'approve', { sessions: sittings(old, fresh) }));
    const [first] = (await sent(house)).filter(({ to, calendar }) => to === PEMDA && calendar);
    const unfolded = first?.calendar?.content.replace(/\r?\n /g, '');
    expect(unfolded).toContain('Sesi 2: 10.00–11.00 WIB\\, Ruang Narasumber Baru');
    const moved = [sittings(old, fresh)[0], { ...sittings(old, fresh)[1], roomId: old.roomId }];
    done(act(house, number, 'reassign', { sessions: moved }));
    expect((await sent(house)).map(({ to }) => to).sort()).toEqual([PEMDA, NEW].sort());
  });
});

describe('an approved appointment', () => {
  it.each(['reject', 'withdraw', 'hold', 'refer', 'merge', 'offer'] as const)(
    'cannot be ended by %s, which would leave its entry behind',
    (verb) => {
      const stage = aStage();
      const { house, number, old } = stage;
      done(act(house, number, 'approve', { start: MONDAY_NINE, ...old }));
      const into = aVerified(house, { topics: ['PDRD'] });
      const body = { reason, to: 'ppid', into, start: TUESDAY_NINE, ...old };
      const doer = verb === 'withdraw' ? as('pemda') : as('secretariat');
      expect(refusalOf(act(house, number, verb, body, doer)).code).toBe('wrong-status');
    },
  );

  it('does not come back once cancelled: who asks again gets another number, thus another UID', () => {
    const { house, number, old } = aStage();
    done(act(house, number, 'approve', { start: MONDAY_NINE, ...old }));
    done(act(house, number, 'cancel', { reason }));
    const body = { reason, start: TUESDAY_NINE, ...old };
    for (const verb of ['approve', 'offer', 'reschedule', 'reassign', 'annul', 'resume'] as const) {
      expect(refusalOf(act(house, number, verb, body)).code).toBe('wrong-status');
    }
  });

  it('into which another is merged has a higher SEQUENCE, since its title is another', () => {
    const house = aHouse();
    const into = anApproved(house, aTeam(house));
    const from = aVerified(house, { topics: ['PDRD'] });
    const before = read(house, into).calendarSequence ?? 0;
    done(act(house, from, 'merge', { into }));
    expect(read(house, into).calendarSequence).toBe(before + 1);
  });
});

async function played(story: Story) {
  const stage = aStage();
  const { house, number, old } = stage;
  if (story.from !== 'verified')
    done(act(house, number, 'approve', { start: MONDAY_NINE, ...old }));
  const mails = await sent(house);
  at(house, '2026-11-23T02:30:00Z');
  await story.happens(stage);
  return { stage, mails: [...mails, ...(await sent(house))] };
}

function expected({ pemda, old, fresh }: Story) {
  const list = (one: string | null | undefined) => (one === null || one === undefined ? [] : [one]);
  return { pemda: list(pemda), old: list(old), fresh: list(fresh) };
}

/** Everybody's calendar once the mails have come, each taken by the rules. */
function calendarsAfter(mails: readonly ReceivedMail[]) {
  const of = (address: string) => {
    const calendar: RecipientCalendar = aCalendarOf(address);
    const broken = mails.filter(({ to }) => to === address).map((mail) => calendar.take(mail));
    expect(broken.filter((one) => one !== null)).toEqual([]);
    return calendar.entries();
  };
  return { pemda: of(PEMDA), old: of(OLD), fresh: of(NEW) };
}

/** Each message of a reader's entry is above the one before, and all are of one UID and organizer. */
function expectOneRisingEntry(mails: readonly ReceivedMail[], address: string): void {
  const files = mails.flatMap(({ to, calendar }) =>
    to === address && calendar !== null ? [calendar.content] : [],
  );
  const valuesOf = (name: string) =>
    files.map((file) => new RegExp(`^${name}[^:]*:(.*)$`, 'm').exec(file)?.[1] ?? '');
  for (const name of ['UID', 'ORGANIZER']) {
    expect(new Set(valuesOf(name)).size).toBe(Math.min(files.length, 1));
  }
  const sequences = valuesOf('SEQUENCE').map(Number);
  expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
}

/** The mails that go out now, opened as their readers open them. */
async function sent(house: TestHouse): Promise<ReceivedMail[]> {
  const transport = aTransport();
  await drainOutbox(house, transport, { from: MAIL_FROM, holder: 'uji', random: () => 0 });
  return Promise.all(transport.sent.map(({ raw }) => openMail(raw)));
}

function sittings(first: Stage['old'], second: Stage['old']) {
  return [
    { start: MONDAY_NINE, unitIds: [], ...first },
    { start: MONDAY_TEN, unitIds: [], ...second },
  ];
}
