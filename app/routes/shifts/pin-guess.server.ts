import { type Entered } from '#app/commands/sign-in.server.ts';
import { takeOver } from '#app/commands/desk-shift.server.ts';
import { PIN_FAILED, tooManyPins } from '#app/copy/shifts.ts';
import { countPin, forgivePin } from '#app/http/pin-limits.server.ts';
import { failedPins } from '#app/queries/failed-pins.server.ts';
import type { EnrolledDevice } from '#app/queries/devices.server.ts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { browserOf } from '../guards/browser.server.ts';

/** Why somebody did not get in: the sentence, its status, and the minutes to wait where there are any. */
export interface NotIn {
  readonly status: 400 | 401 | 429;
  readonly message: string;
  readonly minutes?: number;
}

/** Somebody steps up to a desk: every try is counted before it is looked at. */
export async function stepUp(
  args: ActionFunctionArgs,
  device: EnrolledDevice,
  { person, pin }: { readonly person: string; readonly pin: string },
): Promise<Entered | NotIn> {
  const { services, requestId } = args.context;
  const guess = { person, device: device.id };
  const failed = failedPins(services.db, person, services.clock());
  const minutes = await countPin(services, guess, failed);
  if (minutes !== null) {
    services.logger.warn({ requestId, device: device.id }, 'pin limited');
    return { status: 429, message: tooManyPins(minutes), minutes };
  }
  const entered = await takeOver(services, { device, userId: person, pin }, await browserOf(args));
  if (!entered.ok) return { status: 401, message: PIN_FAILED };
  await forgivePin(services, guess);
  return entered.value;
}

/** "Retry-After" where somebody has to wait. */
export function waitHeaders({ minutes }: NotIn): Record<string, string> {
  return minutes === undefined ? {} : { 'Retry-After': String(minutes * 60) };
}
