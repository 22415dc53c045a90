import { type ActionFunctionArgs, data } from '@remix-run/node';
import { type Instant, instantFromMs, msOf } from '#app/domain/calendar/instant.ts';
import { type Limit, secondsToWait } from '#app/http/api/rate-limits.server.ts';

/** What the page says of a deed that came too often: when it is taken again. */
export interface TooOften {
  readonly again: Instant;
}

/** Counts a deed for the address it comes from; one too many is answered 429. */
export async function limitAddress(
  args: Pick<ActionFunctionArgs, 'context'>,
  limit: Limit,
): Promise<void> {
  await limitDeed(args, limit, args.context.address);
}

/** Counts a deed for whatever it is counted by: an address, a request. */
export async function limitDeed(
  { context: { services } }: Pick<ActionFunctionArgs, 'context'>,
  limit: Limit,
  by: string,
): Promise<void> {
  const seconds = await secondsToWait(services, limit, by);
  if (seconds === null) return;
  const body: TooOften = { again: instantFromMs(msOf(services.clock()) + seconds * 1000) };
  throw data(body, { status: 429, headers: { 'Retry-After': String(seconds) } });
}
