import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { castOf } from '#app/cli/demo/cast.ts';
import { playPresent } from '#app/cli/demo/present.ts';
import { SETUP, signIns } from '#app/cli/demo/sign-ins.ts';
import { engageTeam } from '#app/cli/demo/team.ts';
import { timeline } from '#app/cli/demo/timeline.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { STATUSES } from '#app/domain/reservation/status.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { RECORDED, shownBy } from '#tests/support/demo.ts';
import { aHouse } from '#tests/support/house.ts';

const sessionSecret = 'only-for-tests-only-for-tests-only-for-tests';
const root = mkdtempSync(join(tmpdir(), 'sambang-demo-present-'));

afterAll(() => rmSync(root, { recursive: true }));

describe('the present of the demo', () => {
  it.each([
    ['New Year, before the office opens', '2026-01-01T00:30:00Z'],
    ['the days off of Idul Fitri', '2026-03-21T03:00:00Z'],
    ['the first minutes after them', '2026-03-25T02:05:00Z'],
    ['a morning in the middle of it', '2026-11-24T03:25:00Z'],
    ['an hour that has just struck', '2024-09-26T04:01:32Z'],
    ['a Friday at noon', '2026-11-27T05:00:00Z'],
    ['late at night', '2026-11-26T16:59:59Z'],
    ['a leap day', '2028-02-29T06:40:00Z'],
    ['New Year of a year without a decree', '2027-01-01T02:15:00Z'],
    ['the end of another one', '2028-12-31T10:00:00Z'],
  ])('can be played on %s', async (_, moment) => {
    const now = moment as Instant;
    const house = aHouse('2023-01-02T01:00:00Z');
    const dataDir = mkdtempSync(join(root, 'present-'));
    const cast = castOf(house, signIns(house, dataDir));
    engageTeam(house, SETUP);
    const stage = { house, dataDir, sessionSecret, timeline: timeline(), cast };
    playPresent(stage, now, referenceOf(house.db));
    await stage.timeline.play({ clock: house.clock, setTo: house.setNow }, () => {});
    // What only time decides is not decided yet.
    const { statuses, violations, lastAt } = shownBy(house);
    expect(STATUSES.filter((status) => !statuses.has(status))).toEqual(['draft', 'expired']);
    expect(new Set(violations.map(({ code }) => code))).toEqual(RECORDED);
    expect(lastAt !== null && lastAt <= now).toBe(true);
  });
});
