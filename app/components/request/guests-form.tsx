import { parse, type SubmissionResult, useForm } from '@conform-to/react';
import type { ReactNode } from 'react';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Policy } from '#app/domain/policy/policy.ts';
import type { DraftGuest } from '#app/domain/reservation/draft.ts';
import type { HeadOffice } from '#app/domain/reservation/head-claim.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { GuestLineShape } from './guest-lines.tsx';
import { GuestsFields } from './guests-fields.tsx';
import { StepForm } from './step-form.tsx';

/** Somebody whose presence raises the limit. */
export interface ShownHead {
  readonly office: HeadOffice;
  /** "Bupati" */
  readonly title: string;
}

export interface GuestsFormProps {
  readonly action: string;
  readonly mode: MeetingMode;
  /** The rules in force; the browser asks them of the list as it is typed. */
  readonly policy: Policy;
  readonly now: Instant;
  readonly heads: readonly ShownHead[];
  readonly defaults: {
    readonly guests: readonly (DraftGuest & { readonly id?: string })[];
    readonly guestCount: number | null;
    readonly head: string;
    readonly representedBy: string | null;
  };
  readonly result: SubmissionResult<string[]> | null;
  /** The revision that is changed, where the request exists. */
  readonly revision?: number;
  /** In place of the one button. */
  readonly buttons?: ReactNode;
}

export interface GuestsShape {
  readonly guests: GuestLineShape[];
  readonly guestCount: number | null;
  readonly head: string;
  readonly representedBy: string | null;
}

/** Who comes: names for a tatap muka, a number at least for a video conference. */
export function GuestsForm(props: GuestsFormProps) {
  const { action, defaults, result, revision, buttons } = props;
  const [form, fields] = useForm<GuestsShape, GuestsShape, string[]>({
    id: 'peserta',
    ...(result && { lastResult: result }),
    defaultValue: { ...defaults, guests: [...defaults.guests] },
    // The server checks; in the browser only lines are added and taken away.
    onValidate: ({ formData }) => parse(formData, { resolve: (value) => ({ value }) }) as never,
  });
  return (
    <StepForm form={form} action={action} buttons={buttons}>
      {revision !== undefined && <input type="hidden" name="revision" value={revision} />}
      <GuestsFields form={form} fields={fields} {...props} />
    </StepForm>
  );
}
