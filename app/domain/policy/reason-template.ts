import type { Instant } from '../calendar/instant.ts';

/** What a ready reason is for. */
export const REASON_PURPOSES = ['return', 'reject', 'cancel'] as const;
export type ReasonPurpose = (typeof REASON_PURPOSES)[number];

/** A ready reason in the office's own words. */
export interface ReasonTemplate {
  readonly id: string;
  readonly purpose: ReasonPurpose;
  /** The part of the request a return speaks of; null for the others. */
  readonly field: string | null;
  readonly words: string;
  readonly position: number;
  readonly retiredAt: Instant | null;
}

/** Those of one kind, whether they are offered or not; none where the delivered ones stand. */
export function templatesOf(
  all: readonly ReasonTemplate[],
  purpose: ReasonPurpose,
  field: string | null,
): ReasonTemplate[] {
  return all.filter((template) => template.purpose === purpose && template.field === field);
}
