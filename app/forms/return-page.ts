import { z } from 'zod';
import { CORRECTABLE, type Correctable } from '#app/domain/compliance/correctable.ts';
import { zPageRevision } from './staff-verbs.ts';
import { zOptionalReason } from './words.ts';

/** A field as a form can name it; a dot would make a member of it. */
export type FieldKey = string & { readonly __brand: 'FieldKey' };

export function fieldKey(field: Correctable): FieldKey {
  return field.replace('.', '_') as FieldKey;
}

const KEYS = CORRECTABLE.map(fieldKey);
const FIELD_OF = new Map(CORRECTABLE.map((field) => [fieldKey(field), field]));

/** The field of a key, or null for one that nobody knows. */
export function fieldOfKey(key: string): Correctable | null {
  return FIELD_OF.get(key as FieldKey) ?? null;
}

const zReasons = z.object(
  Object.fromEntries(KEYS.map((key) => [key, zOptionalReason()])) as Record<
    FieldKey,
    ReturnType<typeof zOptionalReason>
  >,
);

/** What is sent back: the ticked fields, each with a reason chosen or written; what was written counts. */
export const zReturnPage = z
  .object({
    revision: zPageRevision,
    fields: z.array(z.string()).optional(),
    ready: zReasons.optional(),
    words: zReasons.optional(),
  })
  .transform(({ revision, fields = [], ready, words }, context) => {
    const chosen = CORRECTABLE.filter((field) => fields.includes(fieldKey(field)));
    if (chosen.length === 0) {
      const message = 'Pilih sekurang-kurangnya satu isian yang perlu diperbaiki.';
      context.addIssue({ code: 'custom', path: ['fields'], message });
    }
    const reasons = chosen.map((field) => {
      const key = fieldKey(field);
      const message = words?.[key] ?? ready?.[key] ?? null;
      if (message === null) {
        const asked = 'Pilih salah satu alasan, atau tulis dengan kata sendiri.';
        context.addIssue({ code: 'custom', path: ['words', key], message: asked });
      }
      return { field, message: message ?? '' };
    });
    return context.issues.length === 0 ? { revision, reasons } : z.NEVER;
  });
