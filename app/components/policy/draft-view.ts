import type { PolicyValues } from '#app/domain/policy/policy.ts';
import type { PolicyForm } from '#app/forms/policy-form.ts';

/** One value on the form of a draft, beside what is in force. */
export interface DraftValue {
  readonly key: keyof PolicyValues;
  readonly subject: string;
  readonly hint: string | null;
  /** What is in force now, in words. */
  readonly inForce: readonly string[];
  /** As last saved, it says something else than what is in force. */
  readonly valueChanged: boolean;
  /** It says something new and still rests on what the old one rested on. */
  readonly basisIsOld: boolean;
}

export interface DraftGroup {
  readonly title: string;
  readonly anchor: string;
  readonly values: readonly DraftValue[];
}

/** What stands beside the fields, by the field's name. */
export type DraftErrors = Readonly<Record<string, readonly string[]>>;

/** What every part of the form is given. */
export interface DraftFields {
  readonly form: PolicyForm;
  readonly errors: DraftErrors;
}

/** The id of a field's control; the summary of the errors leads there. */
export function fieldId(name: string): string {
  return `isian-${name.replaceAll('.', '-')}`;
}
