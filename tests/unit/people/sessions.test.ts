import { describe, expect, it } from 'vitest';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import {
  isAlive,
  isSeenAnew,
  SESSION_IDLE_MINUTES,
  SESSION_MINUTES,
} from '#app/domain/people/sessions.ts';

const BEGUN = '2026-11-23T02:00:00Z' as Instant;

const session = (lastSeenAt: Instant, endedAt: Instant | null = null) => ({
  ...{ lastSeenAt, endedAt, expiresAt: addMinutes(BEGUN, SESSION_MINUTES) },
});

describe('a session', () => {
  it('lasts until it was left alone too long, to the minute', () => {
    const over = addMinutes(BEGUN, SESSION_IDLE_MINUTES);
    expect(isAlive(session(BEGUN), addMinutes(over, -1))).toBe(true);
    expect(isAlive(session(BEGUN), over)).toBe(false);
  });

  it('ends after its longest time, however busy it is', () => {
    const over = addMinutes(BEGUN, SESSION_MINUTES);
    const busy = session(addMinutes(over, -1));
    expect(isAlive(busy, addMinutes(over, -1))).toBe(true);
    expect(isAlive(busy, over)).toBe(false);
  });

  it('opens nothing once it was ended', () => {
    expect(isAlive(session(BEGUN, BEGUN), BEGUN)).toBe(false);
  });

  it('is seen anew once a minute', () => {
    expect(isSeenAnew({ lastSeenAt: BEGUN }, '2026-11-23T02:00:59Z' as Instant)).toBe(false);
    expect(isSeenAnew({ lastSeenAt: BEGUN }, '2026-11-23T02:01:00Z' as Instant)).toBe(true);
  });
});
