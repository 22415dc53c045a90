import { CORRECTABLE, type Correctable } from '#app/domain/compliance/correctable.ts';
import {
  type ReasonPurpose,
  type ReasonTemplate,
  templatesOf,
} from '#app/domain/policy/reason-template.ts';
import type { Verb } from '#app/domain/reservation/status.ts';
import { READY_REASONS } from './ready-reasons.ts';
import { RETURN_REASONS } from './return-reasons.ts';

/** What a list of ready reasons is for. */
export interface ReasonKind {
  readonly purpose: ReasonPurpose;
  /** The part of the request a return speaks of; null for the others. */
  readonly field: Correctable | null;
}

/** Every list there is, with the name of its address and its title. */
export const REASON_KINDS: readonly (ReasonKind & {
  readonly key: string;
  readonly title: string;
})[] = [
  { key: 'tolak', purpose: 'reject', field: null, title: 'Belum dapat dipenuhi' },
  { key: 'batalkan', purpose: 'cancel', field: null, title: 'Pembatalan' },
  ...CORRECTABLE.map((field) => ({
    key: `kembalikan-${field.replace('.', '-')}`,
    ...{ purpose: 'return' as const, field },
    title: `Dikembalikan: ${RETURN_REASONS[field].name}`,
  })),
];

/** The sentences as delivered. */
export function deliveredReasons({ purpose, field }: ReasonKind): readonly string[] {
  if (field !== null) return RETURN_REASONS[field].ready;
  return purpose === 'return' ? [] : (READY_REASONS[purpose] ?? []);
}

/** The id that a delivered sentence gets once the office has lists of its own. */
export function deliveredReasonId({ purpose, field }: ReasonKind, index: number): string {
  return `${purpose}:${field ?? ''}:${index}`;
}

/** The sentences to be offered: the office's own list where it has one, else the delivered ones. */
export function reasonsAtHand(own: readonly ReasonTemplate[], kind: ReasonKind): readonly string[] {
  const templates = templatesOf(own, kind.purpose, kind.field);
  if (templates.length === 0) return deliveredReasons(kind);
  return templates.filter(({ retiredAt }) => retiredAt === null).map(({ words }) => words);
}

/** The same for a verb's page; those of other verbs are not the office's to change. */
export function reasonsOfVerb(own: readonly ReasonTemplate[], verb: Verb): readonly string[] {
  return verb === 'reject' || verb === 'cancel'
    ? reasonsAtHand(own, { purpose: verb, field: null })
    : (READY_REASONS[verb] ?? []);
}

/**
 * The sentence that says a field differs from the letter, or that the letter does not tell; undefined
 * where the office offers none.
 */
export function verdictReason(
  own: readonly ReasonTemplate[],
  field: Correctable,
  verdict: 'differs' | 'unclear',
): string | undefined {
  const { ready, [verdict]: index } = RETURN_REASONS[field];
  if (index === undefined) return undefined;
  const templates = templatesOf(own, 'return', field);
  if (templates.length === 0) return ready[index];
  const id = deliveredReasonId({ purpose: 'return', field }, index);
  return templates.find((one) => one.id === id && one.retiredAt === null)?.words;
}
