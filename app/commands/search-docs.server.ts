import { prepared, type Tx } from '#db/client.server.ts';

/** Writes the words of those requests whose words have changed. Triggers hand them to the index. */
const REFRESH = `insert into search_docs (doc, reservation_id, text)
  select doc, reservation_id, text from search_texts where % order by doc
  on conflict (doc) do update set reservation_id = excluded.reservation_id, text = excluded.text
  where text is not excluded.text or reservation_id is not excluded.reservation_id`;

const ONE = prepared((db) => db.$client.prepare(REFRESH.replace('%', 'reservation_id = ?')));

/**
 * Makes a request found by what it says now. Whether its words have changed the statement itself sees:
 * to ask costs some microseconds, to remember which decision changes what would be forgotten once.
 */
export function indexForSearch(tx: Tx, id: string): void {
  ONE(tx).run(id);
}

/**
 * The same for many that are new, in one go: the index takes rows in their order, and out of it it
 * would begin a file of its own for each.
 */
export function indexMany(tx: Tx, ids: readonly string[]): void {
  const statement = REFRESH.replace('%', 'reservation_id in (select value from json_each(?))');
  tx.$client.prepare(statement).run(JSON.stringify(ids));
}

/** Brings every request's words up to date; gives how many had to be written. */
export function refreshSearch(tx: Tx): number {
  const gone = tx.$client.prepare(
    'delete from search_docs where not exists (select 1 from reservations r where r.id = reservation_id)',
  );
  return gone.run().changes + tx.$client.prepare(REFRESH.replace('%', 'true')).run().changes;
}

/** Makes the index anew, whatever became of the old one; gives how many requests stand in it. */
export function rebuildSearch(tx: Tx): number {
  refreshSearch(tx);
  tx.$client.exec(`insert into search_index (search_index) values ('rebuild')`);
  return tx.$client.prepare('select count(*) from search_docs').pluck().get() as number;
}
