import type { Db } from '#db/client.server.ts';

/**
 * More counted guests let in than the limit in force: there is a violation, and a waiver, unless
 * they went in while a higher limit held ("menyusul", and then the Kepala Daerah never came).
 */
export function admittedUnrecorded(db: Db): string[] {
  return db.$client
    .prepare(
      `select r.number, r.status, r.head_verdict, count(*) as admitted from reservations r
       join guests g on g.reservation_id = r.id
       join policy_versions p on p.id = r.policy_id
       where r.mode = 'tatapMuka' and g.arrival in ('admitted', 'left') and g.kind <> 'companion'
       group by r.id
       having admitted > json_extract(p."values", case
           when r.head_verdict in ('present', 'expected') then '$.guestLimitWithHead'
           else '$.guestLimitOrdinary' end)
         and not (
           exists (select 1 from violations v where v.reservation_id = r.id
                   and v.code = 'GUEST_LIMIT_EXCEEDED')
           and (
             exists (select 1 from waivers w where w.reservation_id = r.id
                     and w.code = 'GUEST_LIMIT_EXCEEDED')
             or exists (select 1 from check_ins c where c.reservation_id = r.id
                        and json_extract(c.answer, '$.guestLimit') >= admitted
                        and json_extract(c.answer, '$.admitted') = admitted)
           )
         )`,
    )
    .all()
    .map((row) => `admitted above the limit: ${JSON.stringify(row)}`);
}
