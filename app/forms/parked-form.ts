/** A form that waits while its person signs in again. */
export interface ParkedForm {
  /** The path it was sent to. */
  readonly to: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** Where its person signs in: an office by a code, the house by password where nothing is said. */
  readonly door?: 'office' | 'lock' | undefined;
  /** Whose screen is locked. */
  readonly name?: string | undefined;
}

/** Reads what the sign-in page carried along; null where it is none. */
export function readParkedForm(text: unknown): ParkedForm | null {
  if (typeof text !== 'string' || text === '') return null;
  try {
    const value: unknown = JSON.parse(text);
    return isParkedForm(value) ? value : null;
  } catch {
    return null;
  }
}

/** By hand: pages carry this into the browser, where a library would weigh more than all of it. */
export function isParkedForm(value: unknown): value is ParkedForm {
  if (typeof value !== 'object' || value === null) return false;
  const { to, fields } = value as Record<string, unknown>;
  const isPair = (pair: unknown): boolean =>
    Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string');
  return typeof to === 'string' && Array.isArray(fields) && fields.every(isPair);
}
