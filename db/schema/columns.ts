import { text } from 'drizzle-orm/sqlite-core';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';

/** A UTC moment, `YYYY-MM-DDTHH:MM:SSZ`. */
export function instant(name: string) {
  return text(name).$type<Instant>();
}

/** A calendar day, `YYYY-MM-DD`. */
export function localDate(name: string) {
  return text(name).$type<LocalDate>();
}

/** A value kept as JSON text. */
export function json<T>(name: string) {
  return text(name, { mode: 'json' }).$type<T>();
}
