import { dayColumn } from '#app/domain/schedule/board.ts';
import { countsBetween, sittingsBetween } from '#app/queries/board.server.ts';
import { aHouse } from './house.ts';
import { day, wib } from './time.ts';

/** How SQLite would find what the board asks of the requests. */
export function boardQueryPlans(): string[] {
  const { db } = aHouse();
  const client = db.$client;
  const asked: string[] = [];
  const prepare = client.prepare.bind(client);
  Object.assign(client, {
    prepare: (source: string) => {
      asked.push(source);
      return prepare(source);
    },
  });
  const [from, to] = [day('2026-12-07'), day('2026-12-13')];
  const span = { start: dayColumn(from).start, end: dayColumn(to).end };
  sittingsBetween(db, { from, to }, span, wib('2026-12-07 09:00'));
  countsBetween(db, from, to);
  const queries = asked.filter((source) => source.includes('from "reservations"'));
  if (queries.length < 3) throw new Error('The board asks less than expected');
  return queries.map((source) => {
    const values = Array.from({ length: source.split('?').length - 1 }, () => from);
    const plan = prepare(`explain query plan ${source}`).all(...values) as { detail: string }[];
    return plan.map(({ detail }) => detail).join('\n');
  });
}
