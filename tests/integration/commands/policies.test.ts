import { describe, expect, it } from 'vitest';
import { auditEntries, policyVersions } from '#db/schema/index.ts';
import {
  beginPolicyDraft,
  discardPolicyDraft,
  savePolicyDraft,
} from '#app/commands/policy-drafts.server.ts';
import { publishPolicy } from '#app/commands/publish-policy.server.ts';
import { policyImpact } from '#app/commands/policy-impact.server.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { PolicyValues } from '#app/domain/policy/policy.ts';
import { policyOn } from '#app/domain/policy/policy.ts';
import { findPolicyDraft } from '#app/queries/policy-editions.server.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { listViolations } from '#app/queries/violation.server.ts';
import { whatHappened } from '#app/copy/violations.ts';
import {
  act,
  anApproved,
  as,
  aTeam,
  aVerified,
  checkedIn,
  done,
  read,
  refusalOf,
  submitted,
} from '#tests/support/deeds.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';

const ADMIN = as('admin');

/** A draft with other values, saved for a day; its id and revision. */
function aDraft(house: TestHouse, values: Partial<PolicyValues>, effectiveFrom: string) {
  const { id } = done(beginPolicyDraft(house, ADMIN, house.newId()));
  const draft = findPolicyDraft(house.db, id);
  if (draft === null) throw new Error('Was not begun');
  const edition = {
    ...{ values: { ...draft.values, ...values }, basis: draft.basis, note: 'Menurut surat baru.' },
    effectiveFrom: effectiveFrom as LocalDate,
  };
  const { revision } = done(savePolicyDraft(house, ADMIN, id, { revision: 1, edition }));
  return { id, revision, edition };
}

function published(house: TestHouse, values: Partial<PolicyValues>, effectiveFrom: string): string {
  const { id, revision } = aDraft(house, values, effectiveFrom);
  return done(publishPolicy(house, ADMIN, id, { revision, replaces: null })).id;
}

const inForce = (house: TestHouse) =>
  policyOn(referenceOf(house.db).policies, dayOf(house.clock()));

describe('a draft of the rules', () => {
  it('begins once as a copy of what is in force, and only an admin writes it', () => {
    const house = aHouse();
    expect(refusalOf(beginPolicyDraft(house, as('secretariat'), 'd')).code).toBe('forbidden');
    done(beginPolicyDraft(house, ADMIN, 'd'));
    done(beginPolicyDraft(house, ADMIN, 'd'));
    const draft = findPolicyDraft(house.db, 'd');
    expect(draft).toMatchObject({ revision: 1, closedAt: null, effectiveFrom: '2026-11-24' });
    expect(draft?.values).toEqual(inForce(house).values);
  });

  it('is not written over by whoever saw an older one', () => {
    const house = aHouse();
    const { id, edition } = aDraft(house, { tatapMukaPerDay: 3 }, '2026-12-01');
    const late = { ...edition, values: { ...edition.values, tatapMukaPerDay: 9 } };
    const refused = savePolicyDraft(house, ADMIN, id, { revision: 1, edition: late });
    expect(refusalOf(refused)).toMatchObject({ code: 'stale', decidedBy: ADMIN.actor.name });
    expect(findPolicyDraft(house.db, id)?.values.tatapMukaPerDay).toBe(3);
  });

  it('never reaches back, and takes no day that has come to another', () => {
    const house = aHouse();
    const { id, revision, edition } = aDraft(house, { tatapMukaPerDay: 3 }, '2026-11-23');
    const past = { ...edition, effectiveFrom: '2026-11-22' as LocalDate };
    expect(refusalOf(savePolicyDraft(house, ADMIN, id, { revision, edition: past }))).toMatchObject(
      { code: 'invalid', errors: [{ path: 'effectiveFrom' }] },
    );
    done(publishPolicy(house, ADMIN, id, { revision, replaces: null }));
    const again = done(beginPolicyDraft(house, ADMIN, house.newId())).id;
    const same = { revision: 1, edition: { ...edition, effectiveFrom: '2026-11-23' as LocalDate } };
    expect(refusalOf(savePolicyDraft(house, ADMIN, again, same))).toMatchObject({
      errors: [{ message: expect.stringContaining('sudah berlaku sejak hari itu') as string }],
    });
  });

  it('thrown away stays on record and is worked on no more', () => {
    const house = aHouse();
    const { id, revision, edition } = aDraft(house, { tatapMukaPerDay: 3 }, '2026-12-01');
    done(discardPolicyDraft(house, ADMIN, id));
    done(discardPolicyDraft(house, ADMIN, id));
    expect(findPolicyDraft(house.db, id)).toMatchObject({ policyId: null, revision });
    expect(refusalOf(savePolicyDraft(house, ADMIN, id, { revision, edition })).code).toBe('stale');
    const publish = publishPolicy(house, ADMIN, id, { revision, replaces: null });
    expect(refusalOf(publish).code).toBe('stale');
  });
});

describe('publishing', () => {
  it('sent twice makes one edition, told with what changed', () => {
    const house = aHouse();
    const { id, revision } = aDraft(house, { tatapMukaPerDay: 3 }, '2026-12-01');
    const form = { revision, replaces: null };
    const first = done(publishPolicy(house, ADMIN, id, form)).id;
    expect(done(publishPolicy(house, ADMIN, id, form)).id).toBe(first);
    expect(house.db.select().from(policyVersions).all()).toHaveLength(2);
    const line = house.db
      .select()
      .from(auditEntries)
      .all()
      .filter(({ action }) => action === 'policy.published');
    expect(line).toHaveLength(1);
    expect(line[0]?.details).toMatchObject({
      changes: { tatapMukaPerDay: { before: { value: 4 }, after: { value: 3 } } },
    });
  });

  it('is refused where the draft moved on, says nothing new, or gives no reason', () => {
    const house = aHouse();
    const { id, revision, edition } = aDraft(house, { tatapMukaPerDay: 3 }, '2026-12-01');
    const stale = publishPolicy(house, ADMIN, id, { revision: revision - 1, replaces: null });
    expect(refusalOf(stale).code).toBe('stale');
    const bare = { ...edition, values: inForce(house).values, note: null };
    const saved = done(savePolicyDraft(house, ADMIN, id, { revision, edition: bare })).revision;
    const refused = publishPolicy(house, ADMIN, id, { revision: saved, replaces: null });
    expect(refusalOf(refused)).toMatchObject({
      code: 'invalid',
      errors: [{ path: 'note' }, { path: '' }],
    });
  });

  it('replaces a coming edition of the same day only knowingly, and mends it for its own day', () => {
    const house = aHouse();
    const wrong = published(house, { tatapMukaPerDay: 40 }, '2026-12-01');
    const { id, revision } = aDraft(house, { tatapMukaPerDay: 3 }, '2026-12-01');
    const blind = publishPolicy(house, ADMIN, id, { revision, replaces: null });
    expect(refusalOf(blind)).toMatchObject({ code: 'invalid' });
    house.setNow('2026-11-23T03:00:00Z' as Instant);
    const right = done(publishPolicy(house, ADMIN, id, { revision, replaces: wrong })).id;
    house.setNow('2026-12-01T02:00:00Z' as Instant);
    expect(inForce(house)).toMatchObject({ id: right, values: { tatapMukaPerDay: 3 } });
  });
});

describe('rules that change mid-stream', () => {
  it('leave what was decided and recorded under the old ones as it was', () => {
    const house = aHouse();
    const before = inForce(house).id;
    const guests = [1, 2, 3, 4, 5].map((n) => ({ name: `Peserta ${n}`, jabatan: 'Staf' }));
    const old = anApproved(house, aTeam(house), { guests });
    house.setNow('2026-12-07T02:05:00Z' as Instant);
    const verdicts = read(house, old).guests.map(({ id }) => ({ guestId: id, verdict: 'admitted' }));
    const sixth = [{ name: 'Tamu Lain', jabatan: 'Staf', verdict: 'refused' }];
    done(checkedIn(house, old, { guests: verdicts, unlisted: sixth }));
    const spoken = () => listViolations(house.db, as('supervisor').actor, {}).map(whatHappened);
    const said = spoken();
    expect(said.join()).toContain('5 orang');

    house.setNow('2026-12-08T02:00:00Z' as Instant);
    const after = published(house, { guestLimitOrdinary: 3, guestLimitWithHead: 7 }, '2026-12-10');
    // Until its day an edition that is coming changes nothing.
    const asked = { guests, preferences: [{ start: '2026-12-21T02:00:00Z' }], topics: ['DBH'] };
    const now = done(submitted(house, asked)).next;
    expect(now.policyId).toBe(before);
    expect(done(act(house, now.number, 'startReview')).findings.map(({ code }) => code)).not.toContain(
      'GUEST_LIMIT_EXCEEDED',
    );

    house.setNow('2026-12-10T02:00:00Z' as Instant);
    expect(inForce(house).id).toBe(after);
    const verified = act(house, now.number, 'verifyLetter');
    const judged = verified.ok ? verified.value.findings : [];
    const blocked = verified.ok ? judged : 'findings' in verified.error ? verified.error.findings : [];
    expect(blocked.find(({ code }) => code === 'GUEST_LIMIT_EXCEEDED')).toMatchObject({
      params: { guests: 5, limit: 3 },
    });
    expect(read(house, old).policyId).toBe(before);
    expect(spoken()).toEqual(said);
  });
});

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
    const { edition } = aDraft(house, { noticeWorkdays: { tatapMuka: 15, videoConference: 3 } }, '2026-12-01');
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
