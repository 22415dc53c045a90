import { parseWithZod } from '@conform-to/zod/v4';
import { configureCoercion } from '@conform-to/zod/v4/future';
import type { Submission, SubmissionResult } from '@conform-to/react';
import type { z } from 'zod';

const { coerceFormValue } = configureCoercion({
  // Text stays as it was typed, so that the shape's own sentences speak of what is blank.
  stripEmptyString: (text) => text,
  // A number left blank is one that was not given; the library takes any value of the platform here.
  type: { number: (text) => (text.trim() === '' ? (undefined as never) : Number(text)) },
});

/** Reads what a page's form sent; numbers, flags and lists are made of their text as the shape asks. */
export function readForm<Shape extends z.ZodType>(form: FormData, shape: Shape) {
  return parseWithZod(form, { schema: coerceFormValue(shape), disableAutoCoercion: true });
}

/** What was sent, to be given back without a word of what is wrong: nobody has asked to save it yet. */
export function asSent(sent: Submission<unknown, string[], unknown>): SubmissionResult<string[]> {
  return { initialValue: sent.reply().initialValue ?? {} };
}
