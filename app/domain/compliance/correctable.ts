import type { Finding } from './rule.ts';
import type { RuleCode } from './rule-code.ts';

/** What a pemda can put right in a returned request, as the API names it. */
export const CORRECTABLE = [
  'letter',
  'letter.number',
  'letter.date',
  'letter.signatoryOffice',
  'letter.addressee',
  'letter.subject',
  'guests',
  'headClaim',
  'topics',
  'questions',
  'preferences',
  'mode',
  'contact',
] as const;
export type Correctable = (typeof CORRECTABLE)[number];

const FIELDS: Partial<Readonly<Record<RuleCode, readonly Correctable[]>>> = {
  LETTER_MISSING: ['letter'],
  LETTER_WRONG_ADDRESSEE: ['letter.addressee'],
  LETTER_DATE_IN_FUTURE: ['letter.date'],
  LETTER_TOO_OLD: ['letter'],
  LETTER_SIGNATORY_UNCLEAR: ['letter.signatoryOffice'],
  LETTER_REUSED: ['letter'],
  GUEST_LIMIT_EXCEEDED: ['guests'],
  GUEST_DUPLICATE: ['guests'],
  TOO_MANY_COMPANIONS: ['guests'],
  THIRD_PARTY_GUEST: ['guests'],
  NOTICE_TOO_SHORT: ['preferences'],
  BEYOND_HORIZON: ['preferences'],
  NON_WORKING_DAY: ['preferences'],
  OUTSIDE_SERVICE_HOURS: ['preferences'],
  SLOT_CLOSED: ['preferences'],
  DAILY_CAPACITY_REACHED: ['preferences'],
};

/** How `LETTER_INCOMPLETE` names what is missing. */
const MEMBERS: Readonly<Record<string, Correctable>> = {
  number: 'letter.number',
  date: 'letter.date',
  signatory: 'letter.signatoryOffice',
  subject: 'letter.subject',
};

type Seen = Pick<Finding, 'code' | 'params' | 'severity' | 'waiverId'>;

/** The fields a finding is about; none where nothing a pemda fills in could mend it. */
export function fieldsOf({ code, params }: Pick<Seen, 'code' | 'params'>): readonly Correctable[] {
  if (code !== 'LETTER_INCOMPLETE') return FIELDS[code] ?? [];
  const missing = Array.isArray(params.missing) ? (params.missing as readonly string[]) : [];
  return missing.flatMap((name) => MEMBERS[name] ?? []);
}

/**
 * The fields a return is likely about, each with the findings that speak of it: those in the way,
 * or, where nothing is, those that ask for attention. What somebody has let pass asks for nothing.
 */
export function fieldsInDoubt<F extends Seen>(
  findings: readonly F[],
): ReadonlyMap<Correctable, readonly F[]> {
  const open = findings.filter(({ waiverId }) => waiverId === null);
  const blocks = open.filter(({ severity }) => severity === 'block');
  const grave = blocks.length > 0 ? blocks : open.filter(({ severity }) => severity === 'warn');
  const found = new Map<Correctable, F[]>();
  for (const finding of grave) {
    for (const field of fieldsOf(finding)) {
      found.set(field, [...(found.get(field) ?? []), finding]);
    }
  }
  return found;
}
