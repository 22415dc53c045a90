import type { z } from 'zod';
import { fieldErrorsOf } from '#app/forms/field-errors.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { Problem } from './problem.server.ts';
import { invalid } from './refusal-problem.server.ts';

const EXPECTED: Readonly<Record<string, string>> = {
  object: 'Harus berupa objek.',
  array: 'Harus berupa daftar.',
  string: 'Harus berupa teks.',
  number: 'Harus berupa bilangan.',
  int: 'Harus berupa bilangan bulat.',
  boolean: 'Harus true atau false.',
};

/** For what a form has no words of its own. */
const plainWords: z.core.$ZodErrorMap = (issue) => {
  if (issue.input === undefined) return 'Wajib diisi.';
  if (issue.code === 'invalid_type') return EXPECTED[issue.expected] ?? 'Jenis isian tidak sesuai.';
  if (issue.code === 'too_big') return `Paling banyak ${issue.maximum}.`;
  if (issue.code === 'too_small') return `Paling sedikit ${issue.minimum}.`;
  return 'Nilai ini tidak dapat diterima.';
};

/** Holds what was sent against its shape. */
export function parse<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Result<z.output<Schema>, Problem> {
  const parsed = schema.safeParse(value, { error: plainWords });
  return parsed.success ? ok(parsed.data) : refuse(invalid(fieldErrorsOf(parsed.error)));
}
