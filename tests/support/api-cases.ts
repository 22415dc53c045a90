import type { Instant } from '#app/domain/calendar/instant.ts';
import { EVERYONE, type TestApi, type Who } from './api.ts';
import { people, readFrom, START, verifiedAt } from './api-steps.ts';
import {
  submitted,
  entered,
  unitOnly,
  approved,
  after,
  inReview,
  offered,
  asked,
  staffed,
  assigned,
  arrived,
  walkIn,
  violation,
  released,
  answerable,
  closure,
  disruption,
  deputy,
  delegation,
  topicUnit,
  WALK_IN,
} from './api-worlds.ts';
import { aRequest } from './deeds.ts';

const STAFF = EVERYONE.filter((who) => who !== 'pemda' && who !== 'otherPemda');
const REQUESTING: Who[] = ['pemda', 'agent', 'secretariat'];
const DESK: Who[] = ['reception', 'secretariat'];

/** What is called, by whom it may be, and the state it is called in; `{number}` and `{id}` are filled in. */
export interface Case {
  readonly call: `${'GET' | 'POST' | 'DELETE'} ${string}`;
  readonly may: readonly Who[];
  readonly json?: object;
  /** The body, where it names something of what was given. */
  readonly jsonOf?: (api: TestApi, subject: string) => Promise<object>;
  readonly given?: (api: TestApi) => Promise<string | undefined>;
  /** Whom another office's pemda is told: that there is no such thing, unless the role itself is refused. */
  readonly hidden?: boolean;
}

const verb = (
  slug: string,
  may: readonly Who[],
  given: NonNullable<Case['given']>,
  json: object = {},
): Case => ({ call: `POST /reservations/{number}/${slug}`, may, given, json, hidden: true });

const step = (
  name: string,
  may: readonly Who[],
  given: NonNullable<Case['given']>,
  json: object = {},
): Case => ({ call: `POST /violations/{id}/${name}`, may, given, json, hidden: true });

export const CASES: readonly Case[] = [
  { call: 'GET /openapi.json', may: EVERYONE },
  { call: 'GET /regions', may: EVERYONE },
  { call: 'GET /topics', may: EVERYONE },
  { call: 'GET /availability?mode=tatapMuka&from=2026-12-01&to=2026-12-31', may: EVERYONE },
  {
    call: 'POST /policy/evaluate',
    may: EVERYONE,
    json: { moment: 'submission', at: START, mode: 'tatapMuka' },
  },
  { call: 'GET /reservations', may: EVERYONE },
  { call: 'POST /reservations', may: ['secretariat', 'agent'], json: aRequest() },
  {
    call: 'GET /reservations/{number}',
    may: EVERYONE.filter((who) => who !== 'otherPemda'),
    given: submitted,
    hidden: true,
  },
  {
    call: 'POST /reservations/{number}/notes',
    may: ['agent', 'secretariat', 'supervisor'],
    json: { words: 'Minta dihubungi siang.' },
    given: submitted,
  },
  verb('start-review', ['secretariat'], submitted),
  verb('return', ['secretariat'], inReview, { reasons: [{ field: 'letter', message: 'Buram.' }] }),
  verb(
    'resubmit',
    REQUESTING,
    after(inReview, ['return', { reasons: [{ field: 'letter', message: 'Buram.' }] }]),
  ),
  verb('complete', REQUESTING, entered, {
    preferences: [{ start: START }],
    guests: people(2),
  }),
  verb('verify-letter', ['secretariat'], inReview),
  verb('reject', ['secretariat'], inReview, { reason: 'Di luar tugas.' }),
  verb('offer', ['secretariat'], verifiedAt, { start: START, ...unitOnly }),
  verb('accept', REQUESTING, offered),
  verb('decline', REQUESTING, offered),
  verb('approve', ['secretariat'], verifiedAt, { start: START, ...unitOnly }),
  verb('request-change', REQUESTING, approved, {
    preferences: [{ start: '2026-12-09T02:00:00Z' }],
  }),
  verb('withdraw-change', REQUESTING, after(approved, ['request-change', {}])),
  verb('edit-guests', REQUESTING, submitted, { guests: people(2) }),
  {
    ...verb('substitute-guest', REQUESTING, approved),
    jsonOf: async (api, number) => {
      const [guest] = (await readFrom(api, number)).guests;
      return { guestId: guest?.id, name: 'Pengganti' };
    },
  },
  verb('write-notula', ['narasumber', 'unit', 'secretariat'], after(arrived, ['close']), {
    summary: 'Penyaluran DAU dibahas.',
  }),
  verb('decline-change', ['secretariat'], after(approved, ['request-change', {}]), {
    reason: 'Penuh.',
  }),
  verb('withdraw', REQUESTING, submitted),
  verb('cancel', ['pemda', 'secretariat'], approved, { reason: 'Ada tugas lain.' }),
  verb('reassign', ['secretariat'], approved, { meetingUrl: 'https://teams.microsoft.com/l/1' }),
  verb('reschedule', ['secretariat', 'agent'], approved, { start: '2026-12-09T02:00:00Z' }),
  verb(
    'undo-move',
    ['secretariat'],
    after(approved, ['reschedule', { start: '2026-12-09T02:00:00Z' }]),
  ),
  { ...verb('ask-unit', ['secretariat'], submitted, { units: unitOnly.unitIds }), hidden: false },
  {
    ...verb('answer-unit', ['unit'], asked, {
      answer: 'declined',
      reason: 'Penuh.',
      state: 'asked',
    }),
    hidden: false,
  },
  {
    ...verb('answer-assignment', ['narasumber'], staffed, { answer: 'accepted' }),
    jsonOf: assigned,
    hidden: false,
  },
  verb('hold', ['secretariat'], submitted, { reason: 'Menunggu data.' }),
  verb('resume', ['secretariat'], after(submitted, ['hold', { reason: 'Menunggu data.' }])),
  verb('refer', ['secretariat'], submitted, { to: 'ppid' }),
  verb(
    'merge',
    ['secretariat'],
    async (api) => {
      await submitted(api);
      return submitted(api);
    },
    { into: 'K-2026-00001' },
  ),
  verb('check-in', DESK, approved, { nonce: 'n-1' }),
  verb('start', ['reception', 'secretariat', 'narasumber', 'unit'], arrived),
  verb('check-out', DESK, arrived),
  verb('close', ['reception', 'secretariat', 'narasumber', 'unit'], arrived),
  verb('no-show', DESK, async (api) => {
    const number = await approved(api);
    api.house.setNow('2026-12-07T03:00:00Z' as Instant);
    return number;
  }),
  verb('annul', ['reception', 'secretariat', 'supervisor'], arrived, { reason: 'Keliru.' }),
  verb('waive', ['supervisor', 'secretariat'], inReview, { reason: 'Mendesak.' }),
  verb('log-contact', ['agent', 'secretariat', 'reception'], approved, { note: 'Menelepon.' }),
  verb('rate', ['pemda'], after(arrived, ['close']), { service: 5, substance: 5 }),
  verb('admit', ['secretariat', 'supervisor'], walkIn, { reason: 'Ada waktu.' }),
  verb('refuse', ['secretariat', 'supervisor'], walkIn, { reason: 'Penuh.' }),
  { call: 'POST /walk-ins', may: DESK, json: WALK_IN },
  { call: 'GET /narasumber', may: STAFF },
  {
    call: 'POST /narasumber',
    may: ['admin', 'secretariat'],
    json: { name: 'Ani', email: 'ani@contoh.go.id', unit: 'Unit A', topics: [] },
  },
  { call: 'GET /policies', may: STAFF },
  { call: 'GET /policies/{id}', may: STAFF, given: async () => '2023-01-01' },
  { call: 'GET /rooms', may: STAFF },
  { call: 'POST /rooms', may: ['admin', 'secretariat'], json: { name: 'Ruang A', capacity: 6 } },
  { call: 'GET /closures', may: STAFF },
  {
    call: 'POST /closures',
    may: ['admin', 'secretariat'],
    json: { from: START, to: '2026-12-07T05:00:00Z', reason: 'Rapat.' },
  },
  { call: 'DELETE /closures/{id}', may: ['admin', 'secretariat'], given: closure },
  { call: 'GET /disruptions', may: ['agent', 'secretariat', 'supervisor', 'auditor'] },
  {
    call: 'POST /disruptions/{id}/keep',
    may: ['secretariat'],
    json: { reason: 'Narasumber bersedia.' },
    given: disruption,
  },
  { call: 'GET /delegations', may: ['supervisor', 'admin'] },
  {
    call: 'POST /delegations',
    may: ['supervisor', 'admin'],
    json: { from: '2026-12-07', to: '2026-12-09', reason: 'Dinas luar.' },
    given: deputy,
    jsonOf: async (_, userId) => ({ userId }),
  },
  { call: 'DELETE /delegations/{id}', may: ['supervisor', 'admin'], given: delegation },
  { call: 'GET /topic-units', may: STAFF },
  {
    call: 'POST /topic-units',
    may: ['admin', 'secretariat'],
    json: { topic: 'DAU', unit: 'Direktorat Dana Transfer Umum', validFrom: '2027-01-01' },
  },
  {
    call: 'POST /topic-units/{id}/end',
    may: ['admin', 'secretariat'],
    json: { validTo: '2027-06-30' },
    given: topicUnit,
  },
  { call: 'DELETE /topic-units/{id}', may: ['admin', 'secretariat'], given: topicUnit },
  { call: 'GET /violations', may: EVERYONE },
  step('release', ['secretariat', 'supervisor'], violation),
  step('reply', ['pemda'], released, { message: 'Mohon maaf.' }),
  step('confirm', ['supervisor'], answerable),
  step('withdraw', ['supervisor'], violation, { reason: 'Keliru.' }),
  step('correct', ['supervisor'], violation, { reason: 'Salah hitung.' }),
  { call: 'GET /reports/monthly?month=2026-12', may: STAFF },
];
