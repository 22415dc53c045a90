import { formatInstant } from '#app/copy/dates.ts';
import {
  EDITION_STATE_WORDS,
  editionSpan,
  editionTitle,
  POLICY_PAGES,
} from '#app/copy/policy-pages.ts';
import {
  POLICY_GROUP_ANCHORS,
  POLICY_GROUP_TITLES,
  POLICY_GROUPS,
  policyHint,
  policyKeysOf,
  policySubject,
  policyValueLines,
} from '#app/copy/policy-values.ts';
import { basisWords } from '#app/copy/basis.ts';
import { changesBetween, unconfirmedCount } from '#app/domain/policy/compare-editions.ts';
import { type EditionPlace, editionPlaces } from '#app/domain/policy/editions.ts';
import type { Edition, Policy, PolicyValues } from '#app/domain/policy/policy.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { paths } from '#app/http/paths.ts';
import { type EditionRecord, editionRecords } from '#app/queries/policy-editions.server.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import type { Services } from '#app/services.server.ts';

type Reading = Pick<Services, 'db' | 'clock'>;

/** An edition, its place among the others, and who published it. */
export interface KnownEdition {
  readonly policy: Policy;
  readonly place: EditionPlace;
  readonly record: EditionRecord | undefined;
}

/** Every edition in time order. */
export function knownEditions({ db, clock }: Reading): KnownEdition[] {
  const { policies } = referenceOf(db);
  const records = editionRecords(db);
  return editionPlaces(policies, dayOf(clock())).flatMap((place) => {
    const policy = policies.find(({ id }) => id === place.id);
    return policy === undefined ? [] : [{ policy, place, record: records.get(place.id) }];
  });
}

/** What names an edition on any page. */
export function editionHead({ policy, place, record }: KnownEdition) {
  const { id, state, number } = place;
  const publishedAt = record?.publishedAt ?? null;
  return {
    ...{ id, state, number },
    title: editionTitle(number),
    span: editionSpan(place),
    stateWord: EDITION_STATE_WORDS[state],
    note: record?.note ?? null,
    published:
      publishedAt === null
        ? POLICY_PAGES.list.delivered
        : `Diterbitkan ${record?.publishedBy ?? ''}, ${formatInstant(publishedAt)}.`,
    unconfirmed: unconfirmedCount(policy),
    total: Object.keys(policy.basis).length,
    href: paths.policy(id),
  };
}

export type EditionHead = ReturnType<typeof editionHead>;

/** The values of an edition in words, by groups. */
export function valueGroups({ values, basis }: Edition) {
  return POLICY_GROUPS.map((group) => ({
    title: POLICY_GROUP_TITLES[group],
    anchor: POLICY_GROUP_ANCHORS[group],
    rows: policyKeysOf(group).map((key) => ({
      key,
      subject: policySubject(key),
      hint: policyHint(key) ?? null,
      lines: policyValueLines(key, values),
      basis: basisWords(basis[key]),
      confirmed: basis[key].confirmed,
    })),
  }));
}

/** Only what differs: old and new in words. */
export function changeRows(before: Edition, after: Edition) {
  return inReadingOrder(before, after).map(({ key, valueChanged, basisChanged }) => ({
    key,
    subject: policySubject(key),
    before: policyValueLines(key, before.values),
    after: policyValueLines(key, after.values),
    valueChanged,
    basis: basisChanged ? { before: basisSaid(before, key), after: basisSaid(after, key) } : null,
  }));
}

export type ChangeRow = ReturnType<typeof changeRows>[number];

function inReadingOrder(before: Edition, after: Edition) {
  const keys = POLICY_GROUPS.flatMap(policyKeysOf);
  return changesBetween(before, after).sort((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));
}

function basisSaid({ basis }: Edition, key: keyof PolicyValues): string {
  const { confirmed } = basis[key];
  return `${basisWords(basis[key])}, ${confirmed ? 'dikonfirmasi' : 'belum dikonfirmasi'}`;
}
