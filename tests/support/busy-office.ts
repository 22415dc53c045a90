import { createHash, randomUUID } from 'node:crypto';
import type { House } from '#app/commands/house.server.ts';
import { keepLetter } from '#app/commands/letter-store.server.ts';
import { openHouse } from '#app/commands/open-house.server.ts';
import { runViolationVerb } from '#app/commands/violation.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LetterFile } from '#app/domain/reservation/letter.ts';
import { openMailTransport } from '#app/jobs/mail-transport.server.ts';
import { drainOutbox } from '#app/jobs/outbox.server.ts';
import { violations } from '#db/schema/index.ts';
import { act, as, aTeam, checkedIn, done, read, submitted } from './deeds.ts';
import { MAIL_FROM } from './notices.ts';

const LETTER_TEXT = Buffer.from('%PDF-1.4 contoh');

/** The only letter that this office keeps. */
export const KEPT_LETTER: LetterFile = {
  sha256: createHash('sha256').update(LETTER_TEXT).digest('hex'),
  mediaType: 'application/pdf',
  bytes: LETTER_TEXT.byteLength,
};

/** Lays that letter where letters lie. */
export function keepSampleLetter(dataDir: string): void {
  keepLetter(dataDir, KEPT_LETTER, LETTER_TEXT, randomUUID());
}

/**
 * Fills a data directory with a bit of everything that can be damaged: a letter on disk, a visit
 * over the limit under a waiver with its violation corrected once, places held and confirmed, mail
 * written as files.
 */
export async function fillOffice(dataDir: string): Promise<void> {
  let now = '2026-11-23T02:00:00Z' as Instant;
  const settings = { dataDir, baseUrl: 'https://sambang.test', mailFrom: MAIL_FROM };
  const house: House = openHouse(settings, () => now);
  try {
    const team = aTeam(house);
    const visit = { start: '2026-12-07T02:00:00Z', ...team };
    const guests = [1, 2, 3, 4, 5].map((n) => ({ name: `Peserta ${n}`, jabatan: 'Staf' }));
    keepSampleLetter(dataDir);
    const approved = verified(house, { guests });
    done(act(house, approved, 'approve', visit));
    const second = verified(house);
    done(act(house, second, 'approve', { ...visit, start: '2026-12-07T03:00:00Z' }));
    const offered = verified(house, { preferences: [{ start: '2026-12-14T02:00:00Z' }] });
    done(act(house, offered, 'offer', { ...visit, start: '2026-12-10T02:00:00Z' }));

    const waiver = { codes: ['GUEST_LIMIT_EXCEEDED'], reason: 'Atas arahan pimpinan.' };
    now = '2026-12-07T02:05:00Z' as Instant;
    done(act(house, approved, 'waive', waiver, as('supervisor')));
    const admitted = read(house, approved).guests.map(({ id }) => ({
      guestId: id,
      verdict: 'admitted',
    }));
    const unlisted = [{ name: 'Peserta 6', jabatan: 'Staf', verdict: 'admitted' }];
    done(checkedIn(house, approved, { guests: admitted, unlisted }));
    const [violation] = house.db.select().from(violations).all();
    const correction = { reason: 'Salah hitung.', params: { arrived: 6 } };
    done(runViolationVerb(house, as('supervisor'), violation?.id ?? '', 'correct', correction));
    const options = { from: MAIL_FROM, holder: 'satu', random: () => 0 };
    await drainOutbox(house, openMailTransport({ smtpUrl: null, dataDir }), options);
  } finally {
    house.db.$client.close();
  }
}

/** Its letter really lies in the data directory. */
function verified(house: House, overrides: Record<string, unknown> = {}): string {
  const { number } = done(submitted(house, overrides, as('secretariat'), KEPT_LETTER)).next;
  done(act(house, number, 'startReview'));
  done(act(house, number, 'verifyLetter'));
  return number;
}
