import { randomInt } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { zClosure } from '#app/forms/resources.ts';
import { zReservation } from '#app/forms/reservation.ts';
import { checkIn } from '#app/commands/check-in.server.ts';
import { close } from '#app/commands/closure.server.ts';
import { inspectLetter, keepLetter } from '#app/commands/letter-store.server.ts';
import { openHouse } from '#app/commands/open-house.server.ts';
import { submit } from '#app/commands/submit.server.ts';
import { addDays, type LocalDate } from '#app/domain/calendar/local-date.ts';
import type { Decision, Refusal } from '#app/domain/decisions/decision.ts';
import type { Result } from '#app/domain/result.ts';
import { VERB_FORMS } from '#app/forms/verbs.ts';
import { act, aRequest, as, read } from './deeds.ts';
import { NOW, settingsOf } from './rivals.ts';

/**
 * Works without rest until it is killed: requests from letter to visit, some of them offered, moved
 * or cancelled, and a closure now and then. What it was told is done, it notes in a file of its own.
 */
const [, , dataDir = '', notes = '', team = '{}'] = process.argv;

process.on('disconnect', () => process.exit(0));
process.once('message', () => void workWithoutRest());
process.send?.('ready');

/** Only after this a person would have been told that it is done. */
function noted(result: Result<Decision, Refusal>): boolean {
  if (result.ok) {
    const { id, number, revision } = result.value.next;
    appendFileSync(notes, `${id} ${number} ${revision}\n`);
  }
  return result.ok;
}

async function workWithoutRest(): Promise<void> {
  const house = openHouse(settingsOf(dataDir), () => NOW);
  const plan = (): object => {
    const date = addDays('2026-12-01' as LocalDate, randomInt(300));
    return { ...JSON.parse(team), start: `${date}T0${randomInt(2, 8)}:00:00Z` };
  };
  const does = (
    number: string,
    verb: Parameters<typeof act>[2],
    body: object = {},
    doer = as('secretariat'),
  ) => noted(act(house, number, verb, { ...body }, doer));

  for (let count = 0; ; count += 1) {
    const bytes = Buffer.from(`%PDF-1.4\n${house.newId()}\n%%EOF\n`);
    const letter = await inspectLetter(bytes);
    if (!letter.ok) throw new Error(letter.error.message);
    keepLetter(dataDir, letter.value, bytes, house.newId());
    const form = zReservation.parse(aRequest());
    const made = submit(house, as('secretariat'), { form, letter: letter.value });
    if (!made.ok || made.value.kind !== 'made') throw new Error('Was not made');
    noted({ ok: true, value: made.value.decision });
    const { number } = made.value.decision.next;
    does(number, 'startReview');
    does(number, 'verifyLetter');
    const taken =
      count % 3 === 0
        ? does(number, 'offer', plan()) && does(number, 'accept', {}, as('pemda'))
        : does(number, 'approve', plan());
    if (!taken) continue;
    if (count % 4 === 0) does(number, 'cancel', { reason: 'Pimpinan berhalangan.' });
    else if (count % 4 === 1) does(number, 'reschedule', plan());
    else {
      // A fortnight early: that writes a violation too.
      const guests = read(house, number).guests.map(({ id }) => ({
        guestId: id,
        verdict: 'admitted',
      }));
      const body = VERB_FORMS.checkIn.parse({ nonce: house.newId(), guests });
      checkIn(house, as('reception'), number, body);
      does(number, 'start', {}, as('reception'));
      does(number, 'close', {}, as('reception'));
    }
    if (count % 5 === 0) {
      const { start } = plan() as { start: string };
      const to = start.replace(/T.*/, 'T23:00:00Z');
      close(house, as('admin'), zClosure.parse({ from: start, to, reason: 'Rapat.' }));
    }
  }
}
