/** What the body is: the government, its council, a ministry or state agency (K/L), or another. */
export const BODIES = ['pemda', 'dprd', 'kl', 'other'] as const;
export type Body = (typeof BODIES)[number];

/**
 * The office that asks. Identity is region + body; for K/L and others, which have no region of
 * their own, the normalised name (`domain.md` §4 "Office"). The OPD is a label within it.
 */
export interface RequesterOffice {
  readonly body: Body;
  /** Kemendagri code; for K/L and others at most the place where it sits. */
  readonly regionCode: string | null;
  readonly name: string | null;
  readonly opd: string | null;
  /** The requester as a register printed it, where there is one. */
  readonly asPrinted: string | null;
}

/** Lower case, letters and digits of any script, without their marks: the name as it is compared. */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** One text per office: two requests are of the same office where their keys are equal. */
export function officeKey(office: RequesterOffice): string {
  switch (office.body) {
    case 'pemda':
    case 'dprd':
      if (office.regionCode !== null) return `${office.body}:${office.regionCode}`;
      return `${office.body}:?${normaliseName(office.asPrinted ?? office.name ?? '')}`;
    case 'kl':
    case 'other':
      return `${office.body}:${normaliseName(office.name ?? office.asPrinted ?? '')}`;
  }
}
