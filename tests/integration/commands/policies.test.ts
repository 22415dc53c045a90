import { describe, expect, it } from 'vitest';
import { auditEntries, disruptions, policyVersions } from '#db/schema/index.ts';
import {
  beginPolicyDraft,
  discardPolicyDraft,
  savePolicyDraft,
} from '#app/commands/policy-drafts.server.ts';
import { publishPolicy } from '#app/commands/publish-policy.server.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { policyOn } from '#app/domain/policy/policy.ts';
import { findPolicyDraft } from '#app/queries/policy-editions.server.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { listViolations } from '#app/queries/violation.server.ts';
import { whatHappened } from '#app/copy/violation-sentences.ts';
import {
  act,
  anApproved,
  as,
  aTeam,
  checkedIn,
  done,
  read,
  refusalOf,
  submitted,
} from '#tests/support/deeds.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { aDraft, published } from '#tests/support/policy-drafts.ts';

const ADMIN = as('admin');

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

describe('hours that move', () => {
  it('leave each appointment outside of them to somebody, from the edition’s day on', () => {
    const house = aHouse();
    const number = anApproved(house, aTeam(house));
    const { serviceWindows } = inForce(house).values;
    const afternoon = { serviceWindows: serviceWindows.filter(({ from }) => from >= '13:00') };
    published(house, afternoon, '2026-12-08');
    expect(house.db.select().from(disruptions).all()).toEqual([]);
    const id = published(house, afternoon, '2026-12-07');
    expect(house.db.select().from(disruptions).all()).toMatchObject([
      { cause: 'policy', causeId: id, reservationId: read(house, number).id, state: 'open' },
    ]);
  });
});

describe('rules that change mid-stream', () => {
  it('leave what was decided and recorded under the old ones as it was', () => {
    const house = aHouse();
    const before = inForce(house).id;
    const guests = [1, 2, 3, 4, 5].map((n) => ({ name: `Peserta ${n}`, jabatan: 'Staf' }));
    const old = anApproved(house, aTeam(house), { guests });
    house.setNow('2026-12-07T02:05:00Z' as Instant);
    const verdicts = read(house, old).guests.map(({ id }) => ({
      guestId: id,
      verdict: 'admitted',
    }));
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
    expect(
      done(act(house, now.number, 'startReview')).findings.map(({ code }) => code),
    ).not.toContain('GUEST_LIMIT_EXCEEDED');

    house.setNow('2026-12-10T02:00:00Z' as Instant);
    expect(inForce(house).id).toBe(after);
    const verified = act(house, now.number, 'verifyLetter');
    const judged = verified.ok ? verified.value.findings : [];
    const blocked = verified.ok
      ? judged
      : 'findings' in verified.error
        ? verified.error.findings
        : [];
    expect(blocked.find(({ code }) => code === 'GUEST_LIMIT_EXCEEDED')).toMatchObject({
      params: { guests: 5, limit: 3 },
    });
    expect(read(house, old).policyId).toBe(before);
    expect(spoken()).toEqual(said);
  });
});
