/**
 * A moment in UTC, `YYYY-MM-DDTHH:MM:SSZ`, to the second. One fixed width, so that two of them
 * compare as text in code and in SQLite alike.
 */
export type Instant = string & { readonly __brand: 'Instant' };

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/;

export function instantFromMs(ms: number): Instant {
  return `${new Date(ms).toISOString().slice(0, 19)}Z` as Instant;
}

/** Reads an ISO 8601 moment that ends in `Z`; null for another shape or a moment that does not exist. */
export function parseInstant(text: string): Instant | null {
  if (!SHAPE.test(text)) return null;
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) return null;
  // Date.parse rolls 30 February over to March and 24:00 to the next day; the text must survive the trip.
  return new Date(ms).toISOString().slice(0, 16) === text.slice(0, 16) ? instantFromMs(ms) : null;
}

export function msOf(instant: Instant): number {
  return Date.parse(instant);
}

export function addMinutes(instant: Instant, minutes: number): Instant {
  return instantFromMs(msOf(instant) + minutes * 60_000);
}

/** Whole and broken minutes from `from` to `to`; negative where `to` is earlier. */
export function minutesBetween(from: Instant, to: Instant): number {
  return (msOf(to) - msOf(from)) / 60_000;
}

export function earlier(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}
