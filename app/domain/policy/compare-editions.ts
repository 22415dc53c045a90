import type { Basis, Edition, PolicyValues } from './policy.ts';

/** What one value becomes in another edition. */
export interface ValueChange {
  readonly key: keyof PolicyValues;
  readonly valueChanged: boolean;
  readonly basisChanged: boolean;
}

/** The values that differ, or rest on something else, in the order in which the edition names them. */
export function changesBetween(before: Edition, after: Edition): ValueChange[] {
  const keys = Object.keys(after.values) as (keyof PolicyValues)[];
  return keys
    .map((key) => ({
      key,
      valueChanged: !isSame(before.values[key], after.values[key]),
      basisChanged: !isSameBasis(before.basis[key], after.basis[key]),
    }))
    .filter(({ valueChanged, basisChanged }) => valueChanged || basisChanged);
}

/** So many values that nobody has seen in a document. */
export function unconfirmedCount({ basis }: Pick<Edition, 'basis'>): number {
  return Object.values<Basis>(basis).filter(({ confirmed }) => !confirmed).length;
}

/** Sets have no order that means anything; rows of hours have one that is only shown. */
function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(value.map(canonical).sort());
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(members.map(([name, member]) => [name, canonical(member)]));
}

function isSameBasis(a: Basis, b: Basis): boolean {
  return a.document === b.document && a.clause === b.clause && a.confirmed === b.confirmed;
}
