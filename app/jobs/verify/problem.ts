import { INTEGRITY_WORDS } from '#app/copy/integrity.ts';
import type { Db } from '#db/client.server.ts';

export type ProblemKind = keyof typeof INTEGRITY_WORDS;

/** One thing that is not as it should be. */
export interface Problem {
  readonly kind: ProblemKind;
  /** What it is about: a reservation number, a hash, a row of the record. */
  readonly subject: string;
  readonly message: string;
}

/** A data directory that is looked over. */
export interface Inspected {
  readonly db: Db;
  readonly dataDir: string;
}

/** Yields what is wrong, gives how many things were looked at. Big tables are walked, not loaded. */
export type Check = (inspected: Inspected) => Generator<Problem, number>;

export function problem<K extends ProblemKind>(
  kind: K,
  subject: string,
  ...words: Parameters<(typeof INTEGRITY_WORDS)[K]>
): Problem {
  const say = INTEGRITY_WORDS[kind] as (...words: unknown[]) => string;
  return { kind, subject, message: say(...words) };
}

/** Rows of a query one after another; the columns are the query's own. */
export function rowsOf<Row>({ db }: Pick<Inspected, 'db'>, query: string): IterableIterator<Row> {
  return db.$client.prepare(query).iterate() as IterableIterator<Row>;
}
