import { getFormProps } from '@conform-to/react';
import type { FormMetadata } from '@conform-to/react';
import type { FormEvent, ReactNode } from 'react';
import { Actions, Button } from '../button.tsx';
import { FormErrors } from '../forms/error-summary.tsx';

interface StepFormProps {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly form: FormMetadata<any, any>;
  /** Address of the step itself; the page may stand at another one after a search. */
  readonly action: string;
  readonly children: ReactNode;
  /** Brings a file. */
  readonly withFile?: boolean;
  /** In place of the one button. */
  readonly buttons?: ReactNode;
  /** Asked before the form goes; it may keep it here. */
  readonly guard?: (event: FormEvent<HTMLFormElement>) => void;
}

/** The form of a step: what is wrong on top, its fields, and the one way on. */
export function StepForm({ form, action, children, withFile, buttons, guard }: StepFormProps) {
  const { onSubmit, ...known } = getFormProps(form);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    guard?.(event);
    if (!event.defaultPrevented) onSubmit(event);
  };
  return (
    <form
      {...known}
      onSubmit={send}
      method="post"
      action={action}
      noValidate
      className="group/step"
      {...(withFile && { encType: 'multipart/form-data' })}
    >
      {/* Enter in a field presses the first button of a form; that is to save, not to search or remove. */}
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only">
        Simpan
      </button>
      <FormErrors form={form} />
      {children}
      <Actions>{buttons ?? <Button wide>Simpan dan lanjut</Button>}</Actions>
    </form>
  );
}
