import type { Db } from '#db/client.server.ts';
import type { Clock } from '#app/clock.server.ts';

/** What every deed needs beside who does it: the records, the clock, fresh ids, and two addresses. */
export interface House {
  readonly db: Db;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Origin under which people reach the office; links in mail begin with it. */
  readonly baseUrl: string;
  /** The secretariat's mailbox. */
  readonly secretariat: { readonly name: string; readonly email: string };
}
