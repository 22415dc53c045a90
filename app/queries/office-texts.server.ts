import { eq } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { officeTexts } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';

/** What the office has put in the place of a delivered sentence, and who; blank where it was put back. */
export interface OfficeTextRow {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly revision: number;
  readonly updatedAt: Instant;
  readonly updatedBy: string;
}

export function findOfficeText(db: Reader, key: string): OfficeTextRow | null {
  return db.select().from(officeTexts).where(eq(officeTexts.key, key)).get() ?? null;
}
