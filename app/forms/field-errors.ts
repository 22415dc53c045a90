import type { z } from 'zod';
import type { FieldError } from '#app/domain/decisions/decision.ts';

/** What is wrong, field by field; an unknown field is named by its own path, not its parent's. */
export function fieldErrorsOf(error: z.ZodError): FieldError[] {
  return error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [fieldError(issue.path, issue.message)];
    return issue.keys.map((key) => fieldError([...issue.path, key], 'Isian tidak dikenal.'));
  });
}

function fieldError(path: readonly PropertyKey[], message: string): FieldError {
  return { path: path.map(String).join('.'), message };
}
