import { type Check, problem, rowsOf } from './problem.ts';

const STALE = `select r.number, d.doc is null as missing from reservations r
  join search_texts t on t.reservation_id = r.id
  left join search_docs d on d.doc = t.doc
  where d.doc is null or d.text is not t.text or d.reservation_id is not t.reservation_id`;

const GONE = `select doc from search_docs d
  where not exists (select 1 from reservations r where r.id = d.reservation_id)`;

/** Every request is found by what it says now, and none that is gone. SQLite looks the index itself over. */
export const search: Check = function* (inspected) {
  for (const { number, missing } of rowsOf<{ number: string; missing: number }>(inspected, STALE)) {
    yield problem(missing ? 'searchMissing' : 'searchStale', number);
  }
  for (const { doc } of rowsOf<{ doc: number }>(inspected, GONE)) {
    yield problem('searchLost', `search_docs ${doc}`);
  }
  const [counted] = rowsOf<{ rows: number }>(inspected, 'select count(*) as rows from search_docs');
  return counted?.rows ?? 0;
};
