import { desc, eq } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { notulas } from '#db/schema/index.ts';
import type { Notula } from '#app/domain/reservation/notula.ts';

/** The notula of a request as it counts, and how many editions came before; null while none is written. */
export function notulaOf(
  db: Reader,
  reservationId: string,
): (Notula & { readonly editions: number }) | null {
  const editions = db
    .select()
    .from(notulas)
    .where(eq(notulas.reservationId, reservationId))
    .orderBy(desc(notulas.seq))
    .all();
  const [last] = editions;
  if (last === undefined) return null;
  const { summary, followUps, writtenBy, writtenAt } = last;
  return { summary, followUps, writtenBy, writtenAt, editions: editions.length };
}
