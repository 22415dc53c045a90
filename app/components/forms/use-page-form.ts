import { type DefaultValue, type SubmissionResult, useForm } from '@conform-to/react';

interface PageFormOptions<Schema extends Record<string, unknown>> {
  readonly id: string;
  /** What the last sending answered: errors, and what was typed. */
  readonly result: SubmissionResult<string[]> | null | undefined;
  readonly defaults?: DefaultValue<Schema>;
}

/** A form of the library as our pages use it: the server checks, the page comes back as it was filled in. */
export function usePageForm<Schema extends Record<string, unknown>>({
  id,
  result,
  defaults,
}: PageFormOptions<Schema>) {
  return useForm<Schema, Schema, string[]>({
    id,
    ...(result && { lastResult: result }),
    ...(defaults !== undefined && { defaultValue: defaults }),
  });
}
