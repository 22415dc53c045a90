import { parse, type SubmissionResult, useForm } from '@conform-to/react';
import type { ReactNode } from 'react';
import { type GuestListParts, type GuestsShape, GuestsFields } from './guests-fields.tsx';
import { StepForm } from './step-form.tsx';

export interface GuestsFormProps extends GuestListParts {
  readonly action: string;
  readonly result: SubmissionResult<string[]> | null;
  /** The revision that is changed, where the request exists. */
  readonly revision?: number;
  /** In place of the one button. */
  readonly buttons?: ReactNode;
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
