import { keepSignedLetter } from '#app/commands/signed-letters.server.ts';
import { takeOneLetter } from '#app/commands/take-letter.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { confirmedTime, isConfirmed } from '#app/domain/reservation/confirmation.ts';
import { zSignedLetter } from '#app/forms/signed-letter.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { letterPdf } from './letter-pdf.ts';
import { done } from './outcome.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './stage.ts';

/** The letter of confirmation comes back from the e-office, signed, and is put beside the request. */
export function letterSigned(stage: Stage, scene: Scene, at: Instant, serial: number): void {
  stage.timeline.at(at, async () => {
    const { house, dataDir, sessionSecret, cast } = stage;
    const number = scene.number();
    const found = loadReservation(house.db, number);
    if (found === null || !isConfirmed(found)) throw new Error(`${number} is not confirmed`);
    const letterDate = dayOf(at);
    const letterNumber = `S-${serial}/PK/${letterDate.slice(0, 4)}`;
    const bytes = await letterPdf({
      ...{ number: letterNumber, date: letterDate, subject: 'Konfirmasi jadwal konsultasi' },
      sender: 'Direktorat Jenderal Perimbangan Keuangan',
      addressee: found.contact?.name ?? 'Pemohon',
      body: `Konsultasi dengan nomor permohonan ${number} kami terima sesuai jadwal yang tercatat.`,
      ...{ signatoryTitle: 'Sekretaris Direktorat Jenderal', signatoryName: 'Pejabat Contoh' },
    });
    const place = { dataDir, from: 'demo' };
    const taken = await takeOneLetter(house, place, { bytes, name: 'surat-konfirmasi.pdf' });
    if (!taken.ok) throw new Error(`Demo: ${taken.error.message}`);
    const { start: startsAt } = confirmedTime(found.plan);
    const form = zSignedLetter.parse({ id: house.newId(), letterNumber, letterDate, startsAt });
    const sent = { number, form, file: taken.value.file };
    done(keepSignedLetter(house, cast.as('secretariat'), { sessionSecret }, sent), 'letter');
  });
}
