import type { Refusal } from '#app/domain/decisions/decision.ts';
import type { Result } from '#app/domain/result.ts';

/** What a deed of the demo gave. Everything staged must go through: a refusal is a fault of the demo. */
export function done<T>(result: Result<T, Refusal>, what: string): T {
  if (result.ok) return result.value;
  throw new Error(`Demo: ${what} ditolak: ${JSON.stringify(result.error)}`);
}
