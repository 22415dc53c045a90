import { type Check, problem, type ProblemKind, rowsOf } from './problem.ts';

const FAULTS = {
  violationPolicy: `select id from violations v
    where not exists (select 1 from policy_versions p where p.id = v.policy_id)`,
  violationWaiver: `select id from violations v
    where waiver_id is not null and not exists (
      select 1 from waivers w where w.id = v.waiver_id and w.reservation_id = v.reservation_id
    )`,
  violationSupersedes: `select id from violations v
    where supersedes is not null and not exists (
      select 1 from violations old
      join violation_events e on e.violation_id = old.id and e.kind = 'superseded'
      where old.id = v.supersedes and old.reservation_id = v.reservation_id
    )`,
  violationSuperseded: `select distinct violation_id as id from violation_events e
    where kind = 'superseded'
      and not exists (select 1 from violations v where v.supersedes = e.violation_id)`,
  violationAfterEnd: `select distinct e.violation_id as id from violation_events e
    join violation_events later on later.violation_id = e.violation_id and later.seq > e.seq
    where e.kind in ('withdrawn', 'superseded')`,
} as const satisfies Partial<Record<ProblemKind, string>>;

/** Violations rest on rows that exist, and corrections and withdrawals are told from both sides. */
export const violations: Check = function* (inspected) {
  for (const [kind, query] of Object.entries(FAULTS)) {
    for (const { id } of rowsOf<{ id: string }>(inspected, query)) {
      yield problem(kind as keyof typeof FAULTS, id);
    }
  }
  const [counted] = rowsOf<{ rows: number }>(inspected, 'select count(*) as rows from violations');
  return counted?.rows ?? 0;
};
