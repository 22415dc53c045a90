import { describe, expect, it } from 'vitest';
import { policyImpact } from '#app/commands/policy-impact.server.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { PolicyValues } from '#app/domain/policy/policy.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { anApproved, as, aTeam, aVerified, done, submitted } from '#tests/support/deeds.ts';
import { aHouse } from '#tests/support/house.ts';
import { aDraft } from '#tests/support/policy-drafts.ts';

const ADMIN = as('admin');

describe('the impact of a draft', () => {
  it('tells what appears, changes and disappears, and which appointments would be disturbed', async () => {
    const house = aHouse();
    const five = [1, 2, 3, 4, 5].map((n) => ({ name: `Peserta ${n}`, jabatan: 'Staf' }));
    const open = aVerified(house, { guests: five, topics: ['DBH'] });
    const shaken = anApproved(house, aTeam(house), {});
    const { edition } = aDraft(house, {}, '2026-12-01');
    const weighed = (values: Partial<PolicyValues>, effectiveFrom = '2026-12-01') =>
      policyImpact(house, ADMIN.actor, {
        ...{ ...edition, id: 'draft', values: { ...edition.values, ...values } },
        effectiveFrom: effectiveFrom as LocalDate,
      });
    expect(await weighed({})).toEqual({ weighed: 2, touched: [] });

    const narrower = await weighed({ guestLimitOrdinary: 4 });
    expect(narrower.touched).toMatchObject([
      {
        reservation: { number: open },
        disturbedBy: [],
        changes: [{ kind: 'appears', after: { code: 'GUEST_LIMIT_EXCEEDED', severity: 'block' } }],
      },
    ]);

    const afternoon = {
      serviceWindows: edition.values.serviceWindows.filter(({ from }) => from >= '13:00'),
    };
    const later = await weighed(afternoon);
    const numbers = later.touched
      .filter(({ disturbedBy }) => disturbedBy.includes('OUTSIDE_SERVICE_HOURS'))
      .map(({ reservation }) => reservation.number);
    expect(numbers).toEqual([shaken]);
    // Its day comes before the edition does.
    const after = await weighed(afternoon, '2026-12-08');
    expect(after.touched.flatMap(({ disturbedBy }) => disturbedBy)).toEqual([]);
  });

  it('answers for three hundred requests within a second and lets others have their turn', async () => {
    const house = aHouse();
    const codes = [...referenceOf(house.db).regions.keys()].slice(0, 150);
    for (let n = 0; n < 300; n += 1) {
      const code = codes[n % codes.length] ?? '71.03';
      const contact = { name: 'Ibu', jabatan: 'Kabid', email: `a${n}@contoh.go.id`, phone: null };
      const requester = { regionCode: code, body: 'other', name: `Instansi ${n}`, contact };
      done(submitted(house, { requester, letter: null, topics: ['DAU'] }, as('secretariat'), null));
    }
    const { edition } = aDraft(
      house,
      { noticeWorkdays: { tatapMuka: 15, videoConference: 3 } },
      '2026-12-01',
    );
    let turns = 0;
    const others = setInterval(() => (turns += 1), 0);
    const began = process.cpuUsage();
    const impact = await policyImpact(house, ADMIN.actor, { ...edition, id: 'draft' });
    const { user, system } = process.cpuUsage(began);
    clearInterval(others);
    expect(impact.weighed).toBe(300);
    expect(impact.touched).toHaveLength(300);
    // Work, not waiting: the machine may have other things to do.
    expect((user + system) / 1000).toBeLessThan(1000);
    expect(turns).toBeGreaterThan(20);
  });
});
